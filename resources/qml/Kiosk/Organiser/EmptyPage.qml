pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What stands where there is nothing yet: a picture, a sentence, and at most one thing to do about it. */
Item {
    id: root

    required property string iconName
    required property string text
    property string actionText: ""

    /** The person does the one thing. */
    signal actionChosen

    implicitHeight: words.implicitHeight
    implicitWidth: Theme.px(400)

    Column {
        id: words

        anchors.centerIn: parent
        spacing: Theme.px(24)
        width: Math.min(parent.width, Theme.px(520))

        IconArch {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: root.iconName
            // Where there is little height the sentence goes first.
            visible: root.height >= height + words.spacing + sentence.height + Theme.gap
        }

        FittingText {
            id: sentence

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            alignment: Text.AlignHCenter
            color: Theme.soft
            lines: 4
            sizes: ["body", "label"]
            text: root.text
            weight: Theme.medium
            width: parent.width
        }

        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.actionText
            visible: text !== ""

            onClicked: root.actionChosen()
        }
    }
}
