pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Asks whether a walk-in is somebody on the roster. Nothing is chosen: Enter alone adds nobody and admits nobody. */
FocusScope {
    id: root

    required property string guestName
    required property Rows namesakes

    /** Asks with nobody chosen. */
    function begin() {
        list.currentIndex = -1;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** The guest is this one. */
    signal guestPicked(row: int)
    /** The guest is none of them. */
    signal anotherMeant
    /** The person wants to see the form again. */
    signal returned

    Accessible.name: question.text + " " + guestName
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
    Keys.onEscapePressed: root.returned()
    Keys.onPressed: event => {
        if (event.text === "0") {
            event.accepted = true;
            root.anotherMeant();
        } else if (event.text >= "1" && event.text <= "9") {
            event.accepted = true;
            root.guestPicked(Number(event.text) - 1);
        }
    }
    Keys.onReturnPressed: {
        if (list.currentIndex >= 0) {
            root.guestPicked(list.currentIndex);
        }
    }
    Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, 0)
    Item {
        id: start

        focus: true
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.px(32)
        anchors.right: parent.right
        anchors.top: parent.top

        FittingText {
            id: question

            sizes: ["heading", "body"]
            text: qsTr("Is it one of these guests?")
            width: parent.width
        }

        BodyText {
            color: Theme.soft
            text: qsTr("Press the digit, then they are checked in.")
            width: parent.width
        }
    }

    GuestList {
        id: list

        Accessible.name: question.text
        anchors.bottom: answers.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.margins: Theme.px(12)
        anchors.right: parent.right
        anchors.top: head.bottom
        guests: root.namesakes
        numbered: true

        onGuestPicked: row => root.guestPicked(row)
    }

    Grid {
        id: answers

        readonly property real share: (width - (columns - 1) * spacing) / columns
        // Beside each other they stay alike, however long the name is.
        readonly property real answerHeight: columns > 1 ? Math.max(another.implicitHeight, back.implicitHeight) : 0

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        columns: root.width >= Theme.px(560) ? 2 : 1
        spacing: Theme.rowGap

        ReasonButton {
            id: another

            height: Math.max(implicitHeight, answers.answerHeight)
            keyCap: "0"
            text: qsTr("No, add another %1").arg(Theme.isolated(root.guestName))
            width: answers.share

            onClicked: root.anotherMeant()
        }

        ReasonButton {
            id: back

            fill: Theme.surface
            fillPressed: Theme.a10
            height: Math.max(implicitHeight, answers.answerHeight)
            keyCap: qsTr("Esc")
            text: qsTr("Back")
            width: answers.share

            onClicked: root.returned()
        }
    }
}
