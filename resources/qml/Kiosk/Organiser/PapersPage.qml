pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What goes out on paper and by mail: what, how, of whom, and where to. */
OrganiserPage {
    id: root

    required property OrganiserPapers viewModel

    readonly property bool _choosing: viewModel.saving.course.phase === "choosing"

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        GridLayout {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : Theme.px(416)
            Layout.preferredWidth: Theme.px(416)
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 2 : 1
            rowSpacing: Theme.portrait ? Theme.rowGap : Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.viewModel.kinds

                ExportRow {
                    required property string kind
                    required chosen
                    required property string title
                    required property string line
                    required property string picture

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    brief: Theme.portrait
                    detail: line
                    iconName: picture
                    text: title

                    onClicked: root.viewModel.choose(kind)
                }
            }
        }

        PreviewPane {
            id: pane

            Layout.fillHeight: true
            Layout.fillWidth: true
            detail: root.viewModel.contents
            title: root.viewModel.title

            foot: Column {
                spacing: Theme.rowGap
                width: parent.width

                SavePart {
                    columns: 3
                    inPlace: true
                    saving: root.viewModel.saving
                    width: parent.width
                }

                SaveFoot {
                    goesBack: false
                    saving: root.viewModel.saving
                    width: parent.width
                }
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: root.viewModel.languages.count > 0 && root.viewModel.languages.count < 4 && width >= Theme.px(600 * Theme.largerScale) ? 2 : 1
                opacity: pane.showsWhole(y, height) ? 1 : 0
                rowSpacing: Theme.gap
                visible: root._choosing
                width: parent.width

                TitledChoices {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    choices: root.viewModel.how
                    title: root.viewModel.howTitle

                    onChosen: name => root.viewModel.chooseHow(name)
                }

                TitledChoices {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    choices: root.viewModel.languages
                    title: qsTr("Language")
                    visible: root.viewModel.languages.count > 0

                    onChosen: code => root.viewModel.chooseLanguage(code)
                }
            }

            EntryField {
                label: qsTr("Of whom")
                opacity: pane.showsWhole(y, height) ? 1 : 0
                placeholder: qsTr("Everybody; or a name or group")
                text: root.viewModel.only
                visible: root._choosing && root.viewModel.ofPeople
                width: parent.width

                onEdited: text => root.viewModel.nameOnly(text)
            }

            TitledChoices {
                choices: root.viewModel.whom
                opacity: pane.showsWhole(y, height) ? 1 : 0
                title: qsTr("Which of them")
                visible: root._choosing && root.viewModel.whom.count > 0
                width: parent.width

                onChosen: name => root.viewModel.chooseWhom(name)
            }

            ConsentSwitch {
                iconName: "scan"
                opacity: pane.showsWhole(y, height) ? 1 : 0
                separator: false
                switchedOn: root.viewModel.tickets
                text: qsTr("Use tickets of the roster, where there are any")
                visible: root._choosing && root.viewModel.takesTickets
                width: parent.width

                onSwitchRequested: wanted => root.viewModel.setTickets(wanted)
            }
        }
    }
}
