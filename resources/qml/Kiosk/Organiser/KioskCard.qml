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
    readonly property bool _restarts: kiosks.restarting.offered || kiosks.restarting.waiting
    /** Of an odd number of ways the last has a line to itself. */
    readonly property bool _backAlone: !Theme.portrait && _restarts !== (kiosks.fences.shutOut || !kiosks.fences.isOwn)

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

        WholeParts {
            id: parts

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            side: 0
            spacing: Theme.rowGap

            CardSentence {
                whole: parts.showsWhole(y, height)
                text: root.kiosks.restarting.line
                weight: Theme.medium
            }

            CardSentence {
                whole: parts.showsWhole(y, height)
                text: root.kiosks.chosenReason
                weight: Theme.medium
            }

            CardSentence {
                whole: parts.showsWhole(y, height)
                color: Theme.soft
                text: root.kiosks.chosenAdvice
            }

            CardSentence {
                whole: parts.showsWhole(y, height)
                text: root.kiosks.fences.leftOut
                weight: Theme.medium
            }

            Repeater {
                model: root.heads

                RowLayout {
                    id: line

                    required property int index
                    required property string modelData

                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    spacing: Theme.gap
                    // What it is there for stands under its name.
                    visible: index > 0 && index >= root.shown && figure.text !== "" && figure.text !== "–"
                    width: parent?.width ?? 0

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
        }

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitHeight: more.visible ? more.visibleHeight : 0

            MoreMark {
                id: more

                anchors.centerIn: parent
                flick: parts
            }
        }

        SmallButton {
            Layout.fillWidth: true
            iconName: "mega"
            spoken: text
            text: qsTr("Tell it what to show…")
            visible: root.kiosks.chosenIsTold

            onClicked: root.kiosks.askShowing()
        }

        SmallButton {
            Layout.fillWidth: true
            spoken: text
            text: qsTr("Let late records count…")
            visible: root.kiosks.fences.late

            onClicked: root.kiosks.fences.askAccept()
        }

        SmallButton {
            Layout.fillWidth: true
            spoken: text
            text: qsTr("Take records out…")
            visible: !root.kiosks.fences.isHub && !root.kiosks.fences.isOwn

            onClicked: root.kiosks.fences.askTakeOut()
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            // Upright, all stand in one line.
            columns: Theme.portrait ? 4 : 2
            rowSpacing: Theme.px(12)

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                roomyPadding: Theme.px(14)
                text: qsTr("Rename")

                onClicked: root.kiosks.askName()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                roomyPadding: Theme.px(14)
                text: root.kiosks.restarting.waiting ? qsTr("Do not restart") : qsTr("Restart")
                visible: root._restarts

                onClicked: root.kiosks.restarting.waiting ? root.kiosks.restarting.takeBack() : root.kiosks.restarting.tell()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                danger: true
                roomyPadding: Theme.half
                text: qsTr("Shut it out")
                visible: !root.kiosks.fences.shutOut && !root.kiosks.fences.isOwn

                onClicked: root.kiosks.fences.askShutOut()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                roomyPadding: Theme.half
                text: qsTr("Let it in again")
                visible: root.kiosks.fences.shutOut

                onClicked: root.kiosks.fences.askLetIn()
            }

            QuietButton {
                Layout.columnSpan: root._backAlone ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                roomyPadding: Theme.px(14)
                text: qsTr("Back")

                onClicked: root.kiosks.choose("")
            }
        }
    }

    component CardSentence: FittingText {
        property bool whole: true

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        balanced: false
        lines: 9
        opacity: whole ? 1 : 0
        sizes: ["label"]
        visible: text !== ""
        weight: Theme.regular
        width: parent?.width ?? 0
    }
}
