pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Who may be the same person; a digit or a tap makes one of both, which can be taken back. */
FocusScope {
    id: root

    required property DeskMerging merging

    /** The person wants nothing done. */
    signal closed

    /** Begins with nobody chosen. */
    function begin() {
        people.currentIndex = -1;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onDownPressed: people.incrementCurrentIndex()
    Keys.onPressed: event => {
        if (event.text >= "1" && event.text <= "9") {
            event.accepted = true;
            root.merging.pick(Number(event.text) - 1);
        }
    }
    Keys.onReturnPressed: root.merging.pick(people.currentIndex)
    Keys.onUpPressed: people.decrementCurrentIndex()

    Component.onCompleted: root.begin()

    Item {
        id: start

        focus: true
    }

    BodyText {
        id: question

        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        text: root.merging.nobody ? qsTr("Nobody on the list looks like them.") : qsTr("Who is the same person? Check-ins, codes and contacts go together then.")
        weight: Theme.medium
    }

    GuestList {
        id: people

        Accessible.name: qsTr("People who may be the same")
        anchors.bottom: close.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.margins: Theme.px(4)
        anchors.right: parent.right
        anchors.top: question.bottom
        anchors.topMargin: Theme.rowGap
        checksIn: false
        guests: root.merging.likely
        numbered: true

        onGuestPicked: row => root.merging.pick(row)
    }

    ReasonButton {
        id: close

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        keyCap: qsTr("Esc")
        text: qsTr("Leave them as they are")

        onClicked: root.closed()
    }
}
