pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many rounds, how long, when, and at how many tables: what that comes to is said as it is typed. */
PreviewPane {
    id: root

    required property OrganiserRounds rounds

    readonly property OrganiserRoundsForm _form: rounds.form

    detail: rounds.hasPlan ? qsTr("It takes the place of the plan that holds.") : qsTr("For those who are here now, on all kiosks.")
    iconName: "table"
    title: qsTr("Plan rounds")

    foot: Row {
        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            id: back

            iconName: "back"
            text: qsTr("Back")
            visible: root.rounds.hasPlan

            onClicked: root.rounds.plan(false)
        }

        PrimaryButton {
            enabled: root._form.isWhole && !root.rounds.busy
            text: root.rounds.busy ? qsTr("Looking for the best seats…") : qsTr("Make the plan")
            width: parent.width - (back.visible ? back.width + parent.spacing : 0)

            onClicked: root.rounds.make()
        }
    }

    GridLayout {
        id: numbers

        columnSpacing: Theme.rowGap
        columns: width >= Theme.px(496) ? 2 : 1
        rowSpacing: Theme.rowGap
        uniformCellWidths: true
        width: parent.width

        FormField {
            Layout.fillWidth: true
            opacity: root.showsWhole(numbers.y + y, height) ? 1 : 0
            label: qsTr("How many rounds")

            NumberField {
                draft: root._form.rounds
                label: qsTr("How many rounds")
                fieldWidth: 84
                width: parent.width

                onAccepted: root.rounds.make()
                onEdited: text => root._form.type("rounds", text)
                onStepped: direction => root._form.step("rounds", direction)
            }
        }

        FormField {
            Layout.fillWidth: true
            opacity: root.showsWhole(numbers.y + y, height) ? 1 : 0
            label: qsTr("Minutes each")

            NumberField {
                draft: root._form.minutes
                label: qsTr("Minutes each")
                fieldWidth: 84
                width: parent.width

                onAccepted: root.rounds.make()
                onEdited: text => root._form.type("minutes", text)
                onStepped: direction => root._form.step("minutes", direction)
            }
        }

        FormField {
            Layout.fillWidth: true
            opacity: root.showsWhole(numbers.y + y, height) ? 1 : 0
            label: qsTr("How many tables")

            NumberField {
                draft: root._form.tables
                label: qsTr("How many tables")
                fieldWidth: 84
                width: parent.width

                onAccepted: root.rounds.make()
                onEdited: text => root._form.type("tables", text)
                onStepped: direction => root._form.step("tables", direction)
            }
        }

        FormField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            opacity: root.showsWhole(numbers.y + y, height) ? 1 : 0
            label: qsTr("The first begins at")
            wrong: root._form.wrong

            EntryField {
                id: start

                leftToRight: true
                maximumLength: 8
                spoken: qsTr("The first begins at")
                width: parent.width

                Component.onCompleted: text = root._form.start
                onAccepted: root.rounds.make()
                onEdited: text => root._form.typeStart(text)
            }
        }
    }

    RoundsLines {
        lines: root._form.lines
        pane: root
        width: parent.width
    }

    TableWishRows {
        pane: root
        width: parent.width
        wishes: root.rounds.wishes
    }
}
