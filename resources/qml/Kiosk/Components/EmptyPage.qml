pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** What stands where there is nothing yet: a picture, a sentence, and at most one thing to do about it. */
Item {
    id: root

    required property string iconName
    required property string text
    property string actionText: ""
    property string actionIcon: ""
    /** The sizes of the sentence, the largest first. */
    property list<string> sizes: ["body", "label"]

    /** The person does the one thing. */
    signal actionChosen

    implicitHeight: words.implicitHeight
    implicitWidth: Theme.px(400)

    Column {
        id: words

        anchors.centerIn: parent
        spacing: Theme.px(24)
        width: Math.min(parent.width, Theme.px(520) * Theme.largerScale)

        IconArch {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: root.iconName
            // Where there is little height the sentence goes first.
            visible: root.height >= height + sentence.height + (way.visible ? way.height + words.spacing : 0) + words.spacing + Theme.gap
        }

        FittingText {
            id: sentence

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            alignment: Text.AlignHCenter
            color: Theme.soft
            lines: Theme.largeText ? 8 : 4
            sizes: root.sizes
            text: root.text
            weight: Theme.medium
            width: parent.width
        }

        PrimaryButton {
            id: way

            anchors.horizontalCenter: parent.horizontalCenter
            iconName: root.actionIcon
            text: root.actionText
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.actionChosen()
        }
    }
}
