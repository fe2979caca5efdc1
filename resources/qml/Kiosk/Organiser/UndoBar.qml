pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What was just changed, and the way to take it back; it stays until it is used or the page is left. */
Rectangle {
    id: root

    required property string text

    /** The person takes the change back. */
    signal undoChosen

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.toastFill
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gap)
    radius: Theme.radiusButton

    onTextChanged: {
        if (text !== "") {
            Accessible.announce(text, Accessible.Polite);
        }
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.toastInk
        name: "check"
    }

    FittingText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: undo.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.toastInk
        sizes: ["body", "label"]
        text: root.text
        weight: Theme.medium
    }

    SmallButton {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        iconName: "undo"
        text: qsTr("Undo")

        onClicked: root.undoChosen()
    }
}
