pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How another kiosk joins: what it is to be, then the code to scan; or what to start before. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks

    readonly property bool _hubRuns: !root.kiosks.hub.startable
    readonly property bool _adds: _hubRuns && root.kiosks.hub.adds

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: {
                if (!root._adds) {
                    return qsTr("Add a kiosk");
                }
                switch (root.kiosks.hub.joinRole) {
                case "foyer":
                    return qsTr("Add a foyer screen");
                case "organiser":
                    return qsTr("Add an organiser’s laptop");
                default:
                    return qsTr("Add a desk");
                }
            }
        }

        LabelText {
            Layout.fillWidth: true
            text: root._adds ? qsTr("Start Foyer on it, choose “Join an event”, and let it scan this code.") : root._hubRuns ? qsTr("What is it to be? Each may record only what its place needs.") : qsTr("No hub runs on this computer. Once it does, the code to join stands here.")
        }

        Repeater {
            model: [
                {
                    role: "desk",
                    icon: "scan",
                    words: qsTr("Add a desk")
                },
                {
                    role: "foyer",
                    icon: "tap",
                    words: qsTr("Add a foyer screen")
                },
                {
                    role: "organiser",
                    icon: "device",
                    words: qsTr("Add an organiser’s laptop")
                }
            ]

            SmallButton {
                required property var modelData

                Layout.fillWidth: true
                iconName: modelData.icon
                spoken: text
                text: modelData.words
                visible: root._hubRuns && !root._adds

                onClicked: root.kiosks.hub.joinAs(modelData.role)
            }
        }

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.px(24)
            columns: Theme.portrait ? 2 : 1
            rowSpacing: Theme.rowGap
            visible: root._adds

            // As wide as the card: the white around the code is its quiet zone.
            Item {
                readonly property real side: Theme.portrait ? Theme.px(232) : Math.min(root.width - 2 * Theme.outlineWidth, height, Theme.px(304))

                Layout.fillHeight: true
                Layout.fillWidth: !Theme.portrait
                Layout.maximumHeight: Theme.px(304)
                Layout.minimumHeight: Theme.px(Theme.portrait ? 232 : 176)
                Layout.preferredHeight: Theme.px(Theme.portrait ? 232 : 304)
                implicitWidth: Theme.portrait ? side : 0

                QrCode {
                    anchors.centerIn: parent
                    height: parent.side
                    rows: root.kiosks.hub.joinRows
                    spoken: qsTr("The code that a kiosk joins with")
                    width: height
                }
            }

            TypeText {
                LayoutMirroring.enabled: false
                Accessible.name: root.kiosks.hub.joinText
                Accessible.role: Accessible.StaticText
                Layout.alignment: Theme.portrait ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignHCenter
                Layout.maximumWidth: root.innerWidth
                step: Theme.code
                text: root.kiosks.hub.joinText
                weight: Theme.medium
            }
        }

        IconArch {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.px(32)
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: "device"
            visible: !root._hubRuns && !Theme.portrait
        }

        Item {
            Layout.fillHeight: true
            visible: !root._adds
        }

        HubBar {
            Layout.fillWidth: true
            hub: root.kiosks.hub
            proof: root.kiosks.proof
            visible: !root._adds
        }

        SmallButton {
            Layout.fillWidth: true
            iconName: "x"
            spoken: text
            text: qsTr("Hide this code")
            visible: root._adds

            onClicked: root.kiosks.hub.joinNone()
        }
    }
}
