pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Adds a guest who is on no list, and lets them in at once; who may be on it already is offered. */
FocusScope {
    id: root

    required property DeskWalkIn walkIn

    /** The person changed their mind. */
    signal cancelled

    /** Begins anew, with what was typed into the search as the name. */
    function begin(text: string) {
        name.text = text;
        organisation.text = "";
        name.focusInput();
        edit();
    }

    /** Looks who may be the guest. */
    function edit() {
        walkIn.edit(name.text, organisation.text);
    }

    Accessible.name: qsTr("Walk-in")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.cancelled()

    Connections {
        function onAskingChanged() {
            if (root.walkIn.asking) {
                question.begin();
            } else {
                name.focusInput();
            }
        }

        function onWrongChanged() {
            if (root.walkIn.wrong !== "") {
                name.focusInput();
            }
        }

        target: root.walkIn
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Item {
        id: form

        anchors.fill: parent
        enabled: visible
        visible: !root.walkIn.asking

        Column {
            id: fields

            anchors.left: parent.left
            anchors.margins: Theme.px(32)
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gap

            TitleText {
                text: qsTr("Walk-in")
                weight: Theme.semibold
                width: parent.width
            }

            EntryField {
                id: name

                focus: true
                label: qsTr("First and last name")
                maximumLength: 120
                width: parent.width
                wrong: root.walkIn.wrong

                onAccepted: organisation.focusInput()
                onEdited: root.edit()
                onEscaped: root.cancelled()
            }

            EntryField {
                id: organisation

                label: qsTr("Organisation, if any")
                maximumLength: 120
                width: parent.width

                onAccepted: letIn.clicked()
                onEdited: root.edit()
                onEscaped: root.cancelled()
            }
        }

        BodyText {
            anchors.left: fields.left
            anchors.right: fields.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.gap
            color: Theme.soft
            text: qsTr("The guest is let in at once and counts as expected.")
            visible: root.walkIn.namesakes.count === 0
        }

        // In the room of the sentence, so that no field moves while a name is typed.
        Column {
            anchors.bottom: buttons.top
            anchors.bottomMargin: Theme.rowGap
            anchors.left: parent.left
            anchors.margins: Theme.px(12)
            anchors.right: parent.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.rowGap
            visible: root.walkIn.namesakes.count > 0

            LabelText {
                id: heading

                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.ink
                leftPadding: Theme.px(20)
                text: qsTr("On the list already? Then choose here:")
                weight: Theme.semibold
                width: parent.width
            }

            GuestList {
                guests: root.walkIn.namesakes
                height: Math.min(contentHeight, parent.height - heading.height)
                width: parent.width

                onGuestPicked: row => root.walkIn.pick(row)
            }
        }

        Row {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(24)
            anchors.right: parent.right
            spacing: Theme.gap

            QuietButton {
                id: quiet

                text: qsTr("Cancel")
                width: (parent.width - parent.spacing) * 0.4

                onClicked: root.cancelled()
            }

            PrimaryButton {
                id: letIn

                height: quiet.height
                iconName: "check"
                text: qsTr("Let in")
                width: (parent.width - parent.spacing) * 0.6

                onClicked: root.walkIn.letIn(name.text, organisation.text)
            }
        }
    }

    NamesakeQuestion {
        id: question

        anchors.fill: parent
        enabled: visible
        guestName: name.text
        namesakes: root.walkIn.namesakes
        visible: root.walkIn.asking

        onAnotherMeant: root.walkIn.addAnother()
        onGuestPicked: row => root.walkIn.pick(row)
        onReturned: root.walkIn.goBack()
    }
}
