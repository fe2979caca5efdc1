pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How another kiosk joins: the code to scan, or what to start before. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: qsTr("Add a kiosk")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.half
            visible: root.kiosks.joinCode !== "" || root.kiosks.hub.joinRole !== "desk"

            Repeater {
                model: [
                    {
                        role: "desk",
                        words: qsTr("Desk")
                    },
                    {
                        role: "foyer",
                        words: qsTr("Foyer screen")
                    },
                    {
                        role: "organiser",
                        words: qsTr("Organiser")
                    }
                ]

                ChoiceButton {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth
                    chosen: root.kiosks.hub.joinRole === modelData.role
                    implicitHeight: Theme.px(48)
                    leftPadding: Theme.half
                    rightPadding: Theme.half
                    sizes: ["label"]
                    text: modelData.words

                    onClicked: root.kiosks.hub.joinAs(modelData.role)
                }
            }
        }

        LabelText {
            Layout.fillWidth: true
            text: root.kiosks.joinCode !== "" ? qsTr("Start Foyer on it, choose “Join an event”, and let it scan this code.") : qsTr("No hub runs on this computer. Once it does, the code to join stands here.")
        }

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.px(24)
            columns: Theme.portrait ? 2 : 1
            rowSpacing: Theme.rowGap
            visible: root.kiosks.joinCode !== ""

            // As wide as the card: the white around the code is its quiet zone.
            Item {
                readonly property real side: Theme.portrait ? Theme.px(232) : Math.min(root.width - 2 * Theme.outlineWidth, height, Theme.px(264))

                Layout.fillHeight: true
                Layout.fillWidth: !Theme.portrait
                Layout.maximumHeight: Theme.px(264)
                Layout.minimumHeight: Theme.px(Theme.portrait ? 232 : 176)
                Layout.preferredHeight: Theme.px(Theme.portrait ? 232 : 264)
                implicitWidth: Theme.portrait ? side : 0

                QrCode {
                    anchors.centerIn: parent
                    height: parent.side
                    rows: root.kiosks.joinRows
                    spoken: qsTr("The code that a kiosk joins with")
                    width: height
                }
            }

            TypeText {
                LayoutMirroring.enabled: false
                Accessible.name: root.kiosks.joinText
                Accessible.role: Accessible.StaticText
                Layout.alignment: Theme.portrait ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignHCenter
                Layout.maximumWidth: root.innerWidth
                step: Theme.code
                text: root.kiosks.joinText
                weight: Theme.medium
            }
        }

        IconArch {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.px(32)
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: "device"
            visible: root.kiosks.joinCode === "" && !Theme.portrait
        }

        Item {
            Layout.fillHeight: true
            visible: root.kiosks.joinCode === ""
        }

        HubBar {
            Layout.fillWidth: true
            hub: root.kiosks.hub
            proof: root.kiosks.proof
        }
    }
}
