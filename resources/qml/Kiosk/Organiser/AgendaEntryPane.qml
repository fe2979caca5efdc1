pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A session as it is typed: one to be added, or what is said of one; with what that would do. */
PreviewPane {
    id: root

    required property OrganiserAgendaEntry entry

    detail: entry.isNew ? qsTr("Every screen shows it at once.") : qsTr("It holds over what a file says later.")
    iconName: "pencil"
    title: entry.isNew ? qsTr("Add a session") : qsTr("What is said of it")

    foot: Column {
        spacing: Theme.rowGap
        width: parent.width

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.ink
            text: root.entry.warning
            visible: text !== ""
            weight: Theme.semibold
            width: parent.width
        }

        Row {
            spacing: Theme.rowGap
            width: parent.width

            QuietButton {
                id: drop

                text: qsTr("Cancel")

                onClicked: root.entry.close()
            }

            PrimaryButton {
                enabled: root.entry.canAnnounce
                iconName: "mega"
                text: qsTr("Announce")
                width: parent.width - drop.width - parent.spacing

                onClicked: root.entry.announce()
            }
        }
    }

    FormField {
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: wrong !== ""
        width: parent.width
        wrong: root.entry.wrong
    }

    Column {
        id: fields

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.entry.fields

            EntryField {
                required property string name
                required property string stood
                required property bool figures

                leftToRight: figures
                maximumLength: 200
                opacity: root.showsWhole(fields.y + y, height) ? 1 : 0
                width: fields.width

                required label

                Component.onCompleted: text = stood
                onAccepted: root.entry.announce()
                onEdited: text => root.entry.type(name, text)
            }
        }
    }

    TitledChoices {
        choices: root.entry.rooms
        pane: root
        title: qsTr("Rooms of the agenda")
        visible: root.entry.rooms.count > 0
        width: parent.width

        onChosen: name => root.entry.pickRoom(name)
    }

    Column {
        id: effects

        spacing: Theme.gap
        visible: root.entry.effects.count > 0
        width: parent.width

        Repeater {
            model: root.entry.effects

            AgendaEffectRow {
                opacity: root.showsWhole(effects.y + y, height) ? 1 : 0
                width: effects.width

                required detail
                required iconName
                required title
                required warns
            }
        }
    }
}
