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

    readonly property bool _choosing: viewModel.saving.course.phase === "choosing"

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        Item {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : Theme.px(416)
            Layout.preferredWidth: Theme.px(416)
            implicitHeight: kinds.implicitHeight

            WholeParts {
                id: flick

                anchors.bottomMargin: contentHeight > parent.height + 1 ? more.visibleHeight + Theme.half : 0
                anchors.fill: parent
                side: 0

                GridLayout {
                    id: kinds

                    /** A name and what it holds, in a line each. */
                    readonly property real _whole: Theme.bodyLine + Theme.labelLine + 2 * Theme.gap

                    columnSpacing: Theme.gap
                    columns: Theme.portrait ? 2 : 1
                    rowSpacing: Theme.rowGap
                    uniformCellWidths: true
                    width: parent?.width ?? 0

                    Repeater {
                        model: root.viewModel.kinds

                        ExportRow {
                            id: row

                            required property string kind
                            required chosen
                            required property string title
                            required property string line
                            required property string picture

                            readonly property real _share: Math.floor((root.height + Theme.rowGap) / root.viewModel.kinds.count) - Theme.rowGap

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.minimumHeight: Theme.portrait ? -1 : Math.max(implicitHeight, _share)
                            brief: Theme.portrait || _share < kinds._whole
                            detail: line
                            iconName: picture
                            opacity: flick.showsWhole(y, height) ? 1 : 0
                            text: title

                            onClicked: root.viewModel.choose(kind)
                        }
                    }
                }
            }

            MoreMark {
                id: more

                anchors.bottom: parent.bottom
                anchors.bottomMargin: (visibleHeight - height) / 2
                anchors.horizontalCenter: parent.horizontalCenter
                flick: flick
            }
        }

        PreviewPane {
            id: pane

            Layout.fillHeight: true
            Layout.fillWidth: true
            detail: root.viewModel.contents
            title: root.viewModel.title

            beside: QuietButton {
                iconName: "check"
                sizes: ["label"]
                text: qsTr("Close the day")

                onClicked: root.viewModel.openClosing()
            }
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

            TitledChoices {
                choices: root.viewModel.formats
                pane: pane
                title: qsTr("Format: %1").arg(root.viewModel.formatUse)
                visible: root._choosing
                width: parent.width

                onChosen: ending => root.viewModel.chooseFormat(ending)
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.ink
                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: root.viewModel.preview.amount
                visible: root._choosing
                weight: Theme.medium
                width: parent.width
            }

            FirstRows {
                columns: root.viewModel.preview.columns
                opacity: pane.showsWhole(y, height) ? 1 : 0
                visible: root._choosing && columns.count > 0
                width: parent.width
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: root.viewModel.preview.leftOut
                visible: root._choosing && text !== ""
                width: parent.width
            }

            ConsentSwitch {
                iconName: "people"
                opacity: pane.showsWhole(y, height) ? 1 : 0
                separator: false
                switchedOn: root.viewModel.named
                text: qsTr("Name the people; the journal notes it")
                visible: root._choosing && root.viewModel.takesNames
                width: parent.width

                onSwitchRequested: wanted => root.viewModel.setNamed(wanted)
            }

            SeparatorChoice {
                opacity: pane.showsWhole(y, height) ? 1 : 0
                separator: root.viewModel.separator
                visible: root._choosing && root.viewModel.hasSeparator
                width: parent.width

                onSeparatorChosen: separator => root.viewModel.setSeparator(separator)
            }
        }
    }
}
