pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The kiosk that was chosen, and what can be done about it. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks
    required property list<string> heads

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

        Repeater {
            model: root.heads

            RowLayout {
                id: line

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.gap
                visible: figure.text !== ""

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
            color: Theme.soft
            lines: 3
            sizes: ["label"]
            weight: Theme.regular
            text: root.kiosks.chosenShutOut ? qsTr("The hubs do not take this kiosk any more.") : qsTr("Lost or stolen? Shut it out, and the hubs do not take it any more.")
            visible: !root.kiosks.chosenIsHub
        }

        QuietButton {
            Layout.fillWidth: true
            iconName: "lock"
            text: qsTr("Shut it out")
            visible: !root.kiosks.chosenShutOut && !root.kiosks.chosenIsHub

            onClicked: root.kiosks.askShutOut()
        }

        QuietButton {
            Layout.fillWidth: true
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.kiosks.choose("")
        }
    }
}
