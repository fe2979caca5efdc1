pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A line of text with one part of it marked as what the search matched. */
Row {
    id: root

    required property string text
    required property int at
    required property int length
    property color color: Theme.ink

    readonly property int _end: at + length

    // What is matched is written from the left; as a mirrored row turns its parts over, they are turned over before.
    layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

    Part {
        color: root.color
        text: root.text.substring(0, root.at)
    }

    Part {
        color: Theme.accentLine
        text: root.text.substring(root.at, root._end)

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.px(2)
            anchors.rightMargin: -Theme.px(2)
            color: Theme.a20
            radius: Theme.half
            z: -1
        }
    }

    Part {
        color: root.color
        text: root.text.substring(root._end)
    }

    component Part: BodyText {
        Accessible.ignored: true
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }
}
