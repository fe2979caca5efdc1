pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What to take out of the event, in which format, and where to. */
OrganiserPage {
    id: root

    required property OrganiserExport viewModel

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
            rowSpacing: Theme.rowGap
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
                    detail: line
                    iconName: picture
                    text: title

                    onClicked: root.viewModel.choose(kind)
                }
            }
        }

        OrganiserCard {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Flickable {
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height
                contentHeight: steps.implicitHeight
                contentWidth: width

                ColumnLayout {
                    id: steps

                    height: Math.max(implicitHeight, parent.height)
                    spacing: Theme.rowGap
                    width: parent.width

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        HeadingText {
                            Accessible.role: Accessible.Heading
                            Layout.fillWidth: true
                            text: root.viewModel.title
                        }

                        QuietButton {
                            iconName: "check"
                            text: qsTr("Close the day")

                            onClicked: root.viewModel.openClosing()
                        }
                    }

                    FittingText {
                        Accessible.name: text
                        Accessible.role: Accessible.StaticText
                        Layout.fillWidth: true
                        balanced: false
                        color: Theme.soft
                        sizes: ["body", "label"]
                        text: root.viewModel.contents
                        weight: Theme.regular
                    }

                    TitledChoices {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.portrait ? 0 : Theme.rowGap
                        choices: root.viewModel.formats
                        title: qsTr("Format: %1").arg(root.viewModel.formatUse)

                        onChosen: ending => root.viewModel.chooseFormat(ending)
                    }

                    ConsentSwitch {
                        Layout.fillWidth: true
                        iconName: "people"
                        separator: false
                        switchedOn: root.viewModel.named
                        text: qsTr("Name the people; the journal notes it")
                        visible: root.viewModel.takesNames

                        onSwitchRequested: wanted => root.viewModel.setNamed(wanted)
                    }

                    SeparatorChoice {
                        Layout.fillWidth: true
                        separator: root.viewModel.separator
                        visible: root.viewModel.hasSeparator

                        onSeparatorChosen: separator => root.viewModel.setSeparator(separator)
                    }

                    Item {
                        Layout.fillHeight: true
                    }

                    SavePart {
                        Layout.fillWidth: true
                        columns: Theme.portrait ? 2 : 3
                        saving: root.viewModel.saving
                    }
                }
            }
        }
    }
}
