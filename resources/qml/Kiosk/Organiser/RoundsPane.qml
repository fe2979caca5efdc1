pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The plan that holds: how good it is, who has no table, and its slips and cards. */
PreviewPane {
    id: root

    required property OrganiserRounds rounds

    readonly property ExportSaving _saving: rounds.papers.saving
    readonly property bool _choosing: _saving.course.phase === "choosing"

    detail: rounds.detail
    iconName: "table"
    title: rounds.title

    foot: Column {
        spacing: Theme.rowGap
        width: parent.width

        SavePart {
            columns: 3
            inPlace: true
            saving: root._saving
            width: parent.width
        }

        SaveFoot {
            goesBack: false
            saving: root._saving
            width: parent.width
        }
    }

    RoundsLines {
        lines: root.rounds.lines
        pane: root
        width: parent.width
    }

    QuietButton {
        iconName: "again"
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Plan anew")
        visible: root._choosing
        width: parent.width

        onClicked: root.rounds.plan(true)
    }

    TitledChoices {
        choices: root.rounds.papers.kinds
        opacity: root.showsWhole(y, height) ? 1 : 0
        title: qsTr("To print")
        visible: root._choosing
        width: parent.width

        onChosen: kind => root.rounds.papers.choose(kind)
    }
}
