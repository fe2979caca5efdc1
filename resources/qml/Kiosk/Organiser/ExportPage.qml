pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What to take out of the event, in which format, and where to. */
GridLayout {
    id: root

    required property OrganiserExport exports

    readonly property bool canChoose: exports.phase !== "writing" && exports.phase !== "asking"

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
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.exports.kinds

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

                onClicked: root.exports.choose(kind)
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
                    text: root.exports.title
                }

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    text: root.exports.contents
                }

                LabelText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.rowGap
                    color: Theme.ink
                    text: qsTr("Format: %1").arg(root.exports.formatUse)
                    weight: Theme.medium
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.rowGap

                    Repeater {
                        model: root.exports.formats

                        ChoiceButton {
                            required property string ending
                            required property string title
                            required chosen

                            leftPadding: Theme.px(24)
                            rightPadding: Theme.px(24)
                            text: title

                            onClicked: root.exports.chooseFormat(ending)
                        }
                    }
                }

                ConsentSwitch {
                    Layout.fillWidth: true
                    iconName: "people"
                    separator: false
                    switchedOn: root.exports.named
                    text: qsTr("Name the people in the graph; the journal notes it")
                    visible: root.exports.takesNames

                    onSwitchRequested: wanted => root.exports.setNamed(wanted)
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.rowGap
                    visible: root.exports.hasSeparator

                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("Between the cells")
                        weight: Theme.medium
                    }

                    ChoiceButton {
                        chosen: root.exports.separator === ","
                        text: qsTr("Comma")

                        onClicked: root.exports.setSeparator(",")
                    }

                    ChoiceButton {
                        chosen: root.exports.separator === ";"
                        text: qsTr("Semicolon")

                        onClicked: root.exports.setSeparator(";")
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
                        model: root.exports.targets

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

                            onClicked: root.exports.saveTo(index)
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

                ExportCourse {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.px(80)
                    Layout.topMargin: Theme.rowGap
                    exports: root.exports
                }
            }
        }
    }

    FileDialog {
        id: dialog

        defaultSuffix: root.exports.ending
        fileMode: FileDialog.SaveFile
        nameFilters: ["*." + root.exports.ending]
        selectedFile: root.exports.proposed
        title: qsTr("Save the export")

        onAccepted: root.exports.saveAs(selectedFile)
    }
}
