pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A session of which the agenda says something new, or that it holds no more: what is ours, what it says, and the choice. */
Item {
    id: root

    required property string title
    required property string ours
    required property string listed
    required property string keepText
    required property string takeText

    /** What is ours is to hold. */
    signal kept
    /** What the agenda says is to hold. */
    signal taken

    Accessible.name: title + ", " + ours + ", " + listed
    Accessible.role: Accessible.ListItem
    implicitHeight: words.implicitHeight + choices.height + 2 * Theme.rowGap

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.rowGap

        LabelText {
            color: Theme.ink
            text: root.title
            weight: Theme.semibold
            width: parent.width
        }

        LabelText {
            text: root.ours
            width: parent.width
        }

        LabelText {
            color: Theme.alreadyIn.ink
            text: root.listed
            width: parent.width
        }
    }

    Row {
        id: choices

        anchors.left: parent.left
        anchors.top: words.bottom
        spacing: Theme.gap

        SmallButton {
            height: Theme.touch
            iconName: "check"
            spoken: root.keepText + ", " + root.title
            text: root.keepText

            onClicked: root.kept()
        }

        SmallButton {
            height: Theme.touch
            iconName: "calendar"
            spoken: root.takeText + ", " + root.title
            text: root.takeText

            onClicked: root.taken()
        }
    }
}
