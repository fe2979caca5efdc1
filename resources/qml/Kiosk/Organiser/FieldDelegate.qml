pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One field that a column can hold, or the heading above some of them. */
Item {
    id: root

    required property string title
    required property bool chosen
    required property bool heading
    readonly property alias button: answer

    /** The person says that the column holds this field. */
    signal picked

    implicitHeight: heading ? words.implicitHeight : answer.implicitHeight

    LabelText {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        text: root.title
        above: Theme.rowGap
        visible: root.heading
        weight: Theme.semibold
        width: parent.width
    }

    ChoiceButton {
        id: answer

        anchors.fill: parent
        chosen: root.chosen
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        sizes: ["label"]
        text: root.title
        visible: !root.heading

        onClicked: root.picked()
    }
}
