pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Asks why a check-in is taken back; the answer, from a fixed list, is kept with it. */
FocusScope {
    id: root

    required property string name
    required property string organisation

    /** Asks with no reason chosen: Enter alone takes nothing back. */
    function begin() {
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** The person named a reason. */
    signal reasonGiven(reason: string)
    /** The person wants the check-in kept. */
    signal kept

    Accessible.name: title.text + " " + name + ", " + organisation
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: first.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.kept()
    Keys.onPressed: event => {
        const reasons = ["wrong_person", "by_mistake", "left_again", "admitted_twice"];
        const reason = reasons[event.text.charCodeAt(0) - 49] ?? "";
        if (reason !== "") {
            event.accepted = true;
            root.reasonGiven(reason);
        }
    }

    Item {
        id: start

        focus: true
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.px(32)
        anchors.right: parent.right
        anchors.top: parent.top

        LabelText {
            id: title

            text: qsTr("Take back the check-in of")
            weight: Theme.medium
            width: parent.width
        }

        FittingText {
            lines: 1
            sizes: ["heading", "body", "label"]
            text: root.name
            width: parent.width
        }

        FittingText {
            lines: 1
            sizes: ["label"]
            text: root.organisation
            visible: text !== ""
            weight: Theme.regular
            width: parent.width
        }

        LabelText {
            text: qsTr("Why? The record of the scan stays.")
            topPadding: Theme.half
            width: parent.width
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        spacing: Theme.rowGap

        ReasonButton {
            id: first

            keyCap: "1"
            text: qsTr("It was the wrong person")
            width: parent.width

            KeyNavigation.down: second
            onClicked: root.reasonGiven("wrong_person")
        }

        ReasonButton {
            id: second

            keyCap: "2"
            text: qsTr("Checked in by mistake")
            width: parent.width

            KeyNavigation.down: third
            onClicked: root.reasonGiven("by_mistake")
        }

        ReasonButton {
            id: third

            keyCap: "3"
            text: qsTr("The guest has left again")
            width: parent.width

            KeyNavigation.down: fourth
            onClicked: root.reasonGiven("left_again")
        }

        ReasonButton {
            id: fourth

            keyCap: "4"
            text: qsTr("Admitted twice")
            width: parent.width

            KeyNavigation.down: keep
            onClicked: root.reasonGiven("admitted_twice")
        }

        ReasonButton {
            id: keep

            fill: Theme.surface
            fillPressed: Theme.a10
            keyCap: qsTr("Esc")
            text: qsTr("Keep the check-in")
            width: parent.width

            onClicked: root.kept()
        }
    }
}
