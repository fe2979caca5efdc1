pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What another kiosk is to be, or what to start before; what is seldom wanted stands behind it. */
OrganiserCard {
    id: root

    required property OrganiserKiosks kiosks

    readonly property bool _hubRuns: !root.kiosks.hub.startable
    /** What is seldom wanted is shown. */
    property bool _others: false
    readonly property bool _stoppable: _hubRuns && root.kiosks.hub.stoppable

    onVisibleChanged: _others = false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: root._others ? qsTr("Other ways") : qsTr("Add a kiosk")
        }

        LabelText {
            Layout.fillWidth: true
            text: root._others ? qsTr("A wall, a second laptop, a kiosk without a network, and the day when this computer is gone.") : root._hubRuns ? qsTr("What is it to be? Each may record only what its place needs.") : qsTr("No hub runs on this computer. Once it does, the code to join stands here.")
        }

        WholeParts {
            id: ways

            Layout.fillHeight: true
            Layout.fillWidth: true
            ends: Theme.px(4)
            side: Theme.px(4)
            spacing: Theme.rowGap

            Grid {
                id: grid

                readonly property real _cell: (width - (columns - 1) * columnSpacing) / columns

                columnSpacing: Theme.px(12)
                columns: Theme.portrait ? 2 : 1
                rowSpacing: Theme.rowGap
                width: parent?.width ?? 0

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
                        }
                    ]

                    Way {
                        required property var modelData

                        iconName: modelData.icon
                        text: modelData.words
                        visible: root._hubRuns && !root._others

                        onClicked: root.kiosks.join.add(modelData.role)
                    }
                }

                Way {
                    id: others

                    iconName: "list"
                    text: qsTr("Other ways…")
                    visible: !root._others

                    onClicked: root._others = true
                }

                Way {
                    iconName: "chart"
                    text: qsTr("Add a wall")
                    visible: root._hubRuns && root._others

                    onClicked: root.kiosks.join.add("wall")
                }

                Way {
                    iconName: "device"
                    text: qsTr("Add an organiser’s laptop")
                    visible: root._hubRuns && root._others

                    onClicked: root.kiosks.join.add("organiser")
                }

                Way {
                    iconName: "plug"
                    text: qsTr("Without a network: a USB stick")
                    visible: root._others

                    onClicked: root.kiosks.stick.ask()
                }

                Way {
                    iconName: "card"
                    text: qsTr("Recovery sheet")
                    visible: root._others

                    onClicked: root.kiosks.key.ask()
                }

                Way {
                    enabled: !root.kiosks.hub.busy
                    text: root.kiosks.hub.busy ? qsTr("One moment…") : qsTr("Stop the hub")
                    visible: root._others && root._stoppable

                    onClicked: root.kiosks.hub.stop()
                }

                Way {
                    iconName: "back"
                    text: qsTr("Back")
                    visible: root._others

                    onClicked: root._others = false
                }
            }

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                opacity: ways.showsWhole(y, height) ? 1 : 0
                sizes: ["body", "label"]
                text: qsTr("All kiosks")
                visible: !root._others
                width: parent?.width ?? 0
            }

            Grid {
                columnSpacing: grid.columnSpacing
                columns: grid.columns
                rowSpacing: grid.rowSpacing
                visible: !root._others
                width: parent?.width ?? 0

                Way {
                    iconName: "mega"
                    text: qsTr("Tell all screens what to show")

                    onClicked: root.kiosks.showing.askAll()
                }

                Way {
                    iconName: "chip"
                    text: qsTr("%n kiosk(s) to update", "", root.kiosks.updates.behind)
                    visible: root.kiosks.updates.behind > 0

                    onClicked: root.kiosks.updates.ask()
                }

                Way {
                    iconName: "search"
                    text: qsTr("Is anything missing?")

                    onClicked: root.kiosks.proof.check()
                }
            }
        }

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitHeight: more.visible ? more.visibleHeight : 0

            MoreMark {
                id: more

                anchors.centerIn: parent
                flick: ways
            }
        }

        // Where no hub runs, this is the way on.
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !root.kiosks.hub.busy
            text: root.kiosks.hub.busy ? qsTr("One moment…") : qsTr("Start the hub")
            visible: !root._hubRuns && !root._others

            onClicked: root.kiosks.hub.start()
        }
    }

    component Way: SmallButton {
        leftPadding: Theme.px(12)
        opacity: ways.showsWhole((parent?.y ?? 0) + y, height) ? 1 : 0
        rightPadding: Theme.px(12)
        spoken: text
        width: grid._cell
    }
}
