pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The kiosk that was chosen: what is the matter with it, and what can be done about it. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks
    required property list<string> heads
    /** How many of the figures the list shows already. */
    property int shown: heads.length

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            KioskMark {
                Layout.alignment: Qt.AlignTop
                iconName: root.kiosks.chosenIcon
                kind: root.kiosks.chosenKind
                size: Theme.px(56)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    sizes: ["heading", "body"]
                    text: root.kiosks.chosenName
                }

                FittingText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    sizes: ["body", "label"]
                    text: root.kiosks.chosenStanding
                    weight: Theme.medium
                }
            }
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            balanced: false
            lines: 7
            sizes: ["label"]
            text: root.kiosks.chosenReason
            weight: Theme.medium
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.topMargin: Theme.rowGap
            balanced: false
            color: Theme.soft
            lines: 7
            sizes: ["label"]
            text: root.kiosks.chosenAdvice
            visible: text !== "" && root.kiosks.fences.leftOut === ""
            weight: Theme.regular
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.topMargin: Theme.rowGap
            balanced: false
            lines: 5
            sizes: ["label"]
            text: root.kiosks.fences.leftOut
            visible: text !== ""
            weight: Theme.medium
        }

        Repeater {
            model: root.heads

            RowLayout {
                id: line

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.gap
                visible: index >= root.shown && figure.text !== "" && figure.text !== "–"

                LabelText {
                    Layout.fillWidth: true
                    text: line.modelData
                    weight: Theme.medium
                }

                LabelText {
                    id: figure

                    color: Theme.ink
                    text: root.kiosks.chosenFigures[line.index] ?? ""
                    weight: Theme.semibold
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        FittingText {
            Layout.fillWidth: true
            balanced: false
            color: Theme.soft
            lines: 4
            sizes: ["label"]
            text: qsTr("Lost or stolen? Shut it out, and the hubs do not take it any more.")
            visible: shut.visible
            weight: Theme.regular
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            // Upright, three stand in one line.
            columns: Theme.portrait && !root.kiosks.fences.shutOut ? 3 : 2
            rowSpacing: Theme.px(12)
            uniformCellWidths: root.kiosks.fences.shutOut

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.half
                text: qsTr("Let it count")
                visible: root.kiosks.fences.shutOut && root.kiosks.fences.late

                onClicked: root.kiosks.fences.acceptLate()
            }

            QuietButton {
                Layout.columnSpan: root.kiosks.fences.late ? 1 : 2
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.half
                text: qsTr("Let it in again")
                visible: root.kiosks.fences.shutOut

                onClicked: root.kiosks.fences.letIn()
            }

            QuietButton {
                Layout.columnSpan: Theme.portrait || root.kiosks.fences.shutOut ? 1 : 2
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.px(14)
                text: qsTr("Rename")

                onClicked: root.kiosks.askName()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: !shut.visible
                roomyPadding: Theme.px(14)
                text: qsTr("Back")

                onClicked: root.kiosks.choose("")
            }

            QuietButton {
                id: shut

                Layout.fillHeight: true
                Layout.fillWidth: true
                danger: true
                roomyPadding: Theme.half
                text: qsTr("Shut it out")
                visible: !root.kiosks.fences.shutOut && !root.kiosks.chosenIsHub

                onClicked: root.kiosks.askShutOut()
            }
        }
    }
}
