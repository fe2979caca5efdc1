pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A line of text with what the search matched marked: every second part, from the second on. */
Row {
    id: root

    required property list<string> parts
    property TypeStep step: Theme.body
    property int weight: Theme.semibold
    property color color: Theme.ink

    // What is matched is written from the left; as a mirrored row turns its parts over, they are turned over before.
    layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: root.parts

        TypeText {
            id: part

            required property int index
            required property string modelData
            readonly property bool marked: index % 2 === 1

            Accessible.ignored: true
            color: marked ? Theme.accentLine : root.color
            step: root.step
            text: modelData
            weight: marked ? Theme.semibold : root.weight
            wrapMode: Text.NoWrap

            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: -Theme.px(2)
                anchors.rightMargin: -Theme.px(2)
                color: Theme.a20
                radius: Theme.half
                visible: part.marked
                z: -1
            }
        }
    }
}
