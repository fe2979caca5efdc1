pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Adds a guest who is on no list, and lets them in at once. */
FocusScope {
    id: root

    required property string wrong

    /** The person typed all there is to say. */
    signal walkInRequested(name: string, organisation: string)
    /** The person changed their mind. */
    signal cancelled

    /** Begins anew, with what was typed into the search as the name. */
    function begin(text: string) {
        name.text = text;
        organisation.text = "";
        name.focusInput();
    }

    Accessible.name: qsTr("Walk-in")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.cancelled()

    onWrongChanged: {
        if (root.wrong !== "") {
            name.focusInput();
        }
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
        spacing: Theme.gap

        Column {
            width: parent.width

            TitleText {
                text: qsTr("Walk-in")
                weight: Theme.semibold
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: qsTr("The guest is let in at once and counts as expected.")
                width: parent.width
            }
        }

        EntryField {
            id: name

            focus: true
            label: qsTr("First and last name")
            maximumLength: 120
            width: parent.width
            wrong: root.wrong

            onAccepted: organisation.focusInput()
            onEscaped: root.cancelled()
        }

        EntryField {
            id: organisation

            label: qsTr("Organisation, if any")
            maximumLength: 120
            width: parent.width

            onAccepted: letIn.clicked()
            onEscaped: root.cancelled()
        }
    }

    Row {
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

            onClicked: root.walkInRequested(name.text, organisation.text)
        }
    }
}
