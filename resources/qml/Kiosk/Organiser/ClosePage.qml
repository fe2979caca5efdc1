pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Closing a day: a checklist of what is saved of it, handed over and erased, and beside it the step that was chosen. */
OrganiserPage {
    id: root

    required property OrganiserClosing viewModel

    readonly property string _step: viewModel.step
    readonly property string _phase: viewModel.saving.course.phase
    readonly property bool _choosing: _phase === "choosing"
    /** What each row may be higher than it has to be, so that the steps fill the page beside the pane. */
    readonly property real _share: Theme.portrait ? 0 : Math.max(0, Math.min(Theme.px(36), Math.floor((flick.height - steps.headHeight - steps.leasts.reduce((sum, least) => sum + least + Theme.half, 0)) / Math.max(1, steps.count))))

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        Item {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : Theme.px(496)
            Layout.preferredHeight: Theme.portrait ? Math.min(flick.contentHeight, root.height * 0.5) : 0
            Layout.preferredWidth: Theme.px(496)

            WholeParts {
                id: flick

                anchors.bottom: parent.bottom
                anchors.bottomMargin: contentHeight > parent.height + 1 ? more.visibleHeight + Theme.half : 0
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                side: 0

                StepColumn {
                    id: steps

                    heights: leasts.map(least => least + root._share)
                    opened: ""
                    page: flick
                    steps: root.viewModel.steps
                    title: root.viewModel.heading
                    width: parent?.width ?? 0

                    onStepChosen: name => root.viewModel.choose(name)
                }
            }

            MoreMark {
                id: more

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                flick: flick
            }
        }

        PreviewPane {
            id: pane

            Layout.fillHeight: true
            Layout.fillWidth: true
            detail: root.viewModel.detail
            title: root.viewModel.title

            foot: Column {
                spacing: Theme.rowGap
                width: parent.width

                SavePart {
                    columns: 3
                    inPlace: true
                    saving: root.viewModel.saving
                    visible: root.viewModel.saves
                    width: parent.width
                }

                SaveFoot {
                    goesBack: false
                    saving: root.viewModel.saving
                    visible: root.viewModel.saves
                    width: parent.width
                }

                QuietButton {
                    iconName: "export"
                    text: qsTr("Go to the exports")
                    visible: root._step === "exports"
                    width: parent.width

                    onClicked: root.viewModel.openExports()
                }

                ProgressBar {
                    progress: root.viewModel.purge.progress
                    spoken: qsTr("Erasing everybody")
                    visible: root._step === "purge" && root.viewModel.purge.erasing
                    width: parent.width
                }

                LabelText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    text: qsTr("From that day on this page erases everybody at two taps. Whoever asks for it before is erased under “Privacy”.")
                    visible: root._step === "purge" && root.viewModel.purge.waits
                    width: parent.width
                }

                QuietButton {
                    danger: true
                    text: qsTr("Erase everybody…")
                    visible: root._step === "purge" && root.viewModel.purge.due && !root.viewModel.purge.asking
                    width: parent.width

                    onClicked: root.viewModel.purge.ask()
                }

                RowLayout {
                    spacing: Theme.gap
                    visible: root._step === "purge" && root.viewModel.purge.asking
                    width: parent.width

                    QuietButton {
                        Layout.fillWidth: true
                        text: qsTr("Keep them")

                        onClicked: root.viewModel.purge.keep()
                    }

                    QuietButton {
                        Layout.fillWidth: true
                        danger: true
                        text: qsTr("Erase for good")

                        onClicked: root.viewModel.purge.erase()
                    }
                }
            }

            BodyText {
                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: root.viewModel.standing
                visible: text !== "" && root._choosing
                weight: Theme.semibold
                width: parent?.width ?? 0
            }

            TitledChoices {
                choices: root.viewModel.forms
                opacity: pane.showsWhole(y, height) ? 1 : 0
                title: qsTr("How")
                visible: root._step === "report" && root._choosing
                width: parent?.width ?? 0

                onChosen: name => root.viewModel.chooseForm(name)
            }

            TitledChoices {
                choices: root.viewModel.parts
                pane: pane
                title: qsTr("What the folder holds; a certificate that nothing is missing is always there")
                visible: root._step === "hand_over" && root._choosing
                width: parent?.width ?? 0

                onChosen: name => root.viewModel.turnPart(name)
            }

            LabelText {
                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: qsTr("Key of the seal: %1").arg(Theme.isolated(root.viewModel.key))
                visible: root.viewModel.key !== ""
                weight: Theme.medium
                width: parent?.width ?? 0
                wrapMode: Text.WrapAnywhere
            }

            Repeater {
                model: root.viewModel.handed

                Column {
                    id: row

                    required property string file
                    required property string line

                    opacity: pane.showsWhole(y, height) ? 1 : 0
                    width: parent?.width ?? 0

                    BodyText {
                        Accessible.name: text + ". " + row.line
                        Accessible.role: Accessible.StaticText
                        horizontalAlignment: Text.AlignLeft
                        text: row.file
                        tight: true
                        weight: Theme.semibold
                        width: parent.width
                        wrapMode: Text.WrapAnywhere
                    }

                    LabelText {
                        Accessible.ignored: true
                        text: row.line
                        visible: text !== ""
                        width: parent.width
                    }
                }
            }

            BodyText {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: root.viewModel.purge.asking ? qsTr("Erase everybody? This cannot be undone on any kiosk.") : root.viewModel.purge.outcome
                visible: root._step === "purge" && text !== ""
                weight: Theme.medium
                width: parent?.width ?? 0
            }
        }
    }
}
