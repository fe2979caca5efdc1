pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What to take out of the event, in which format, and where to. */
OrganiserPage {
    id: root

    required property OrganiserExport viewModel

    readonly property bool canChoose: viewModel.course.phase !== "writing" && viewModel.course.phase !== "asking"

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

                    HeadingText {
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                        text: root.viewModel.title
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

                    LabelText {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.portrait ? 0 : Theme.rowGap
                        color: Theme.ink
                        text: qsTr("Format: %1").arg(root.viewModel.formatUse)
                        weight: Theme.medium
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.rowGap

                        Repeater {
                            model: root.viewModel.formats

                            ChoiceButton {
                                required property string ending
                                required property string title
                                required chosen

                                leftPadding: Theme.px(20)
                                rightPadding: Theme.px(20)
                                sizes: ["label"]
                                text: title

                                onClicked: root.viewModel.chooseFormat(ending)
                            }
                        }
                    }

                    ConsentSwitch {
                        Layout.fillWidth: true
                        iconName: "people"
                        separator: false
                        switchedOn: root.viewModel.named
                        text: qsTr("Name the people in the graph; the journal notes it")
                        visible: root.viewModel.takesNames

                        onSwitchRequested: wanted => root.viewModel.setNamed(wanted)
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.rowGap
                        visible: root.viewModel.hasSeparator

                        BodyText {
                            Layout.fillWidth: true
                            text: qsTr("Cells are separated by")
                            weight: Theme.medium
                        }

                        ChoiceButton {
                            chosen: root.viewModel.separator === ","
                            leftPadding: Theme.px(20)
                            rightPadding: Theme.px(20)
                            sizes: ["label"]
                            text: qsTr("Comma")

                            onClicked: root.viewModel.setSeparator(",")
                        }

                        ChoiceButton {
                            chosen: root.viewModel.separator === ";"
                            leftPadding: Theme.px(20)
                            rightPadding: Theme.px(20)
                            sizes: ["label"]
                            text: qsTr("Semicolon")

                            onClicked: root.viewModel.setSeparator(";")
                        }
                    }

                    Item {
                        Layout.fillHeight: true
                    }

                    LabelText {
                        Layout.fillWidth: true
                        color: Theme.ink
                        text: qsTr("Where to")
                        visible: root.canChoose
                        weight: Theme.medium
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columnSpacing: Theme.rowGap
                        columns: Theme.portrait ? 2 : 3
                        rowSpacing: Theme.rowGap
                        uniformCellWidths: true
                        visible: root.canChoose

                        Repeater {
                            model: root.viewModel.targets

                            TargetTile {
                                id: target

                                required property int index
                                required detail
                                required property string title
                                required property string picture

                                Layout.fillHeight: true
                                Layout.fillWidth: true
                                iconName: picture
                                text: title

                                onClicked: root.viewModel.saveTo(index)
                            }
                        }

                        TargetTile {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            detail: qsTr("Folder and name")
                            iconName: "search"
                            text: qsTr("Other folder…")

                            onClicked: dialog.open()
                        }
                    }

                    ExportOutcome {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.px(root.viewModel.course.phase === "choosing" ? 48 : 80)
                        Layout.topMargin: Theme.portrait ? 0 : Theme.rowGap
                        course: root.viewModel.course
                    }
                }
            }
        }

        FileDialog {
            id: dialog

            defaultSuffix: root.viewModel.ending
            fileMode: FileDialog.SaveFile
            nameFilters: ["*." + root.viewModel.ending]
            selectedFile: root.viewModel.proposed
            title: qsTr("Save the export")

            onAccepted: root.viewModel.saveAs(selectedFile)
        }
    }
}
