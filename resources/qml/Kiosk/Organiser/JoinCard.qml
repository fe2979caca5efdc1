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
                visible: root._hubRuns

                onClicked: root.kiosks.join.add(modelData.role)
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
        }

        SmallButton {
            Layout.fillWidth: true
            iconName: "card"
            spoken: text
            text: qsTr("Recovery sheet")

            onClicked: root.kiosks.key.ask()
        }

        HubBar {
            Layout.fillWidth: true
            hub: root.kiosks.hub
            proof: root.kiosks.proof
        }
    }
}
