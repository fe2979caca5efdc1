pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Where the event's key is typed in the PIN's stead; a scanned one comes by itself. */
FocusScope {
    id: root

    required property OrganiserDoor door

    implicitHeight: column.implicitHeight

    onVisibleChanged: field.text = ""

    Column {
        id: column

        spacing: Theme.gap
        width: parent.width

        EntryField {
            id: field

            enabled: !root.door.barred && !root.door.checking
            focus: true
            hidden: root.door.stage === "recover"
            label: root.door.stage === "recover" ? qsTr("Key, or its passphrase") : qsTr("Key from the sheet")
            leftToRight: true
            width: parent.width

            onAccepted: root.door.useKey(text)
            onEdited: text => root.door.edit(text)
            onEscaped: root.door.startAgain()
        }

        PrimaryButton {
            enabled: field.text !== "" && !root.door.barred && !root.door.checking
            text: qsTr("Use this key")
            width: parent.width

            onClicked: root.door.useKey(field.text)
        }
    }

    Connections {
        function onScanned(code: string) {
            field.text = code;
        }

        target: root.door
    }
}
