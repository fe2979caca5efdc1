pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What another kiosk is to be; or what to start before. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks

    readonly property bool _hubRuns: !root.kiosks.hub.startable
    readonly property bool _stoppable: _hubRuns && root.kiosks.hub.stoppable

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

        LabelText {
            Layout.fillWidth: true
            text: root._hubRuns ? qsTr("What is it to be? Each may record only what its place needs.") : qsTr("No hub runs on this computer. Once it does, the code to join stands here.")
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            columns: Theme.portrait ? 2 : 1
            rowSpacing: Theme.rowGap
            uniformCellWidths: true

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
                    leftPadding: Theme.px(12)
                    rightPadding: Theme.px(12)
                    spoken: text
                    text: modelData.words
                    visible: root._hubRuns

                    onClicked: root.kiosks.join.add(modelData.role)
                }
            }
        }

        IconArch {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.px(16)
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: "device"
            visible: !root._hubRuns && !Theme.portrait
        }

        Item {
            Layout.fillHeight: true
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            columns: Theme.portrait || root._stoppable ? 2 : 1
            rowSpacing: Theme.rowGap
            uniformCellWidths: true

            SmallButton {
                Layout.columnSpan: root._stoppable ? 2 : 1
                Layout.fillWidth: true
                iconName: "card"
                spoken: text
                text: qsTr("Recovery sheet")

                onClicked: root.kiosks.key.ask()
            }

            SmallButton {
                Layout.fillWidth: true
                iconName: root._stoppable ? "" : "search"
                spoken: text
                text: qsTr("Is anything missing?")

                onClicked: root.kiosks.proof.check()
            }

            SmallButton {
                Layout.fillWidth: true
                enabled: !root.kiosks.hub.busy
                spoken: text
                text: root.kiosks.hub.busy ? qsTr("One moment…") : qsTr("Stop the hub")
                visible: root._stoppable

                onClicked: root.kiosks.hub.stop()
            }
        }

        // Where no hub runs, this is the way on.
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !root.kiosks.hub.busy
            text: root.kiosks.hub.busy ? qsTr("One moment…") : qsTr("Start the hub")
            visible: !root._hubRuns

            onClicked: root.kiosks.hub.start()
        }
    }
}
