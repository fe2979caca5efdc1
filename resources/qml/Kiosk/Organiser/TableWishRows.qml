pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is wished of whom before rounds are planned: of colleagues, and of people who were chosen in the list. */
Column {
    id: root

    required property PreviewPane pane
    required property OrganiserTableWishes wishes

    spacing: Theme.rowGap

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        text: qsTr("Choose people in the list to keep them at one table, or apart.")
        width: parent.width
    }

    Repeater {
        model: root.wishes.rows

        AgendaActRow {
            id: row

            required property int index
            required property string people

            actionIcon: "x"
            actionText: qsTr("Remove")
            opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
            title: people
            width: root.width

            required detail

            onTakenBack: root.wishes.remove(index)
        }
    }

    TitledChoices {
        choices: root.wishes.colleagues
        offset: root.y + y
        pane: root.pane
        title: qsTr("People of one organisation or group")
        width: parent.width

        onChosen: where => root.wishes.seatColleagues(where)
    }
}
