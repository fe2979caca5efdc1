pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Rehearsing mornings of the event: how many desks and what is assumed, and beside it what came of them. */
SplitPage {
    id: root

    required property OrganiserRehearsal viewModel

    paneHeight: Math.min(viewModel.rehearsed ? 720 : 1100, (viewModel.rehearsed ? 44 : 68) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 496

    list: Component {
        RehearsalResult {
            rehearsal: root.viewModel
        }
    }
    pane: Component {
        PreviewPane {
            id: pane

            detail: qsTr("What nobody can know is assumed; choose what fits your guests.")
            iconName: "sliders"
            title: qsTr("The morning")

            foot: PrimaryButton {
                focus: true
                iconName: root.viewModel.running ? "x" : "people"
                text: root.viewModel.running ? qsTr("Cancel") : qsTr("Rehearse")
                width: parent.width

                onClicked: root.viewModel.startOrStop()
            }

            Item {
                id: desks

                height: Math.max(fewer.height, many.implicitHeight)
                opacity: pane.showsWhole(y, height) ? 1 : 0
                width: parent?.width ?? 0

                BodyText {
                    id: many

                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    anchors.left: parent.left
                    anchors.right: fewer.left
                    anchors.rightMargin: Theme.rowGap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    text: qsTr("Desks open: %1").arg(root.viewModel.desksText)
                    weight: Theme.semibold
                }

                ChoiceButton {
                    id: fewer

                    Accessible.role: Accessible.Button
                    anchors.right: another.left
                    anchors.rightMargin: Theme.rowGap
                    anchors.verticalCenter: parent.verticalCenter
                    spoken: qsTr("One desk fewer")
                    text: "−"

                    onClicked: root.viewModel.addDesks(-1)
                }

                ChoiceButton {
                    id: another

                    Accessible.role: Accessible.Button
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spoken: qsTr("One more desk")
                    text: "+"

                    onClicked: root.viewModel.addDesks(1)
                }
            }

            TitledChoices {
                choices: root.viewModel.days
                pane: pane
                title: qsTr("Day")
                visible: root.viewModel.days.count > 0
                width: parent?.width ?? 0

                onChosen: name => root.viewModel.pickDay(name)
            }

            Repeater {
                model: root.viewModel.assumptions

                Grid {
                    id: assumption

                    required property string name
                    required property string sentence
                    required property list<string> values
                    required property int chosen

                    columnSpacing: Theme.gap
                    columns: Theme.portrait ? 2 : 1
                    rowSpacing: Theme.half
                    verticalItemAlignment: Grid.AlignVCenter
                    width: parent?.width ?? 0

                    LabelText {
                        color: Theme.ink
                        opacity: pane.showsWhole(assumption.y + y, height) ? 1 : 0
                        text: assumption.sentence
                        weight: Theme.medium
                        width: Theme.portrait ? Math.floor((assumption.width - assumption.columnSpacing) * 0.45) : assumption.width
                    }

                    Flow {
                        id: values

                        spacing: Theme.rowGap
                        width: Theme.portrait ? Math.floor((assumption.width - assumption.columnSpacing) * 0.55) : assumption.width

                        Repeater {
                            model: assumption.values

                            ChoiceButton {
                                required property string modelData
                                required property int index

                                chosen: index === assumption.chosen
                                leftPadding: Theme.px(Theme.portrait ? 14 : 20)
                                opacity: pane.showsWhole(assumption.y + values.y + y, height) ? 1 : 0
                                rightPadding: leftPadding
                                sizes: ["label"]
                                spoken: assumption.sentence + ", " + modelData
                                text: modelData
                                width: Math.min(implicitWidth, values.width)

                                onClicked: root.viewModel.assume(assumption.name, index)
                            }
                        }
                    }
                }
            }
        }
    }
}
