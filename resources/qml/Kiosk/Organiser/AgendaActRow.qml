pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Something that was changed or announced and holds, and the one tap that takes it back. */
Item {
    id: root

    required property string title
    required property string detail
    required property string actionText
    property string actionIcon: "undo"

    /** The person takes it back. */
    signal takenBack

    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gap)

    Column {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // Reckoned, so that a row has its height before it is laid out: a list goes by that.
        width: Math.max(Theme.px(160), root.width - back.width - Theme.gap)

        LabelText {
            color: Theme.ink
            text: root.title
            weight: Theme.semibold
            width: parent.width
        }

        LabelText {
            text: root.detail
            width: parent.width
        }
    }

    SmallButton {
        id: back

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.actionIcon
        spoken: root.actionText + ", " + root.title
        text: root.actionText

        onClicked: root.takenBack()
    }
}
