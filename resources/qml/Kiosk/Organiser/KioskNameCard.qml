pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the chosen kiosk is called, to be changed. */
OrganiserCard {
    id: root

    required property KioskNaming naming
    readonly property bool open: naming.open

    function _begin() {
        if (open) {
            field.text = naming.name;
            field.focusInput();
        }
    }

    onOpenChanged: root._begin()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: qsTr("Name of this kiosk")
        }

        EntryField {
            id: field

            Layout.fillWidth: true
            maximumLength: root.naming.longest
            spoken: qsTr("Name of this kiosk")
            wrong: root.naming.wrong

            onAccepted: root.naming.save(text)
            onEdited: text => root.naming.edit(text)
            onEscaped: root.naming.drop()
        }

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Its check-ins are recorded under this name. No two kiosks are called alike.")
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.px(12)

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.px(14)
                text: qsTr("Back")

                onClicked: root.naming.drop()
            }

            PrimaryButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                text: qsTr("Save")

                onClicked: root.naming.save(field.text)
            }
        }
    }
}
