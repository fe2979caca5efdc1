pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many people were in each session that has a door. */
ListCard {
    id: root

    required property OrganiserDoorWatch door

    hint: qsTr("People who were in")
    model: door.sessions
    nothing: qsTr("No session has a door that is scanned.")
    title: qsTr("Sessions")

    delegate: Item {
        id: row

        required property string name
        required property string line
        required property string people

        Accessible.name: name + ", " + line + ": " + people
        Accessible.role: Accessible.ListItem
        height: texts.implicitHeight + Theme.half
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: ListView.view.width

        Column {
            id: texts

            anchors.left: parent.left
            anchors.right: count.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            LabelText {
                color: Theme.ink
                text: row.name
                weight: Theme.semibold
                width: parent.width
            }

            LabelText {
                tabular: true
                text: row.line
                weight: Theme.medium
                width: parent.width
            }
        }

        LabelText {
            id: count

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            tabular: true
            text: row.people
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }
}
