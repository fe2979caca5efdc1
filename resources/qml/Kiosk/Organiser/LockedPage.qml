pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What stands before the organiser's pages: what is behind them, and a pad for the PIN. */
FocusScope {
    id: root

    required property OrganiserViewModel viewModel

    readonly property OrganiserDoor _door: viewModel.door

    /** The person wants to leave without a PIN. */
    signal closeRequested

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.marginFoyer
        columnSpacing: Theme.px(64)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.px(32)

        ColumnLayout {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(560)
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                MiniDoor {}

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    text: root.viewModel.eventName
                    weight: Theme.medium
                }
            }

            Item {
                Layout.fillHeight: true
            }

            PageTitle {
                Layout.fillWidth: true
                text: root._door.title
            }

            BodyText {
                Accessible.name: text
                Accessible.role: root._door.troubled ? Accessible.AlertMessage : Accessible.StaticText
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(520)
                color: root._door.troubled ? Theme.ink : Theme.soft
                text: root._door.checking ? qsTr("Checking the PIN…") : root._door.sentence
                visible: !root._door.barred
                weight: root._door.troubled ? Theme.semibold : Theme.regular
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(24)
                visible: root._door.barred

                IconArch {
                    name: "lock"
                }

                ColumnLayout {
                    spacing: 0

                    HeadingText {
                        Layout.fillWidth: true
                        tabular: true
                        text: root._door.barredText
                    }

                    BodyText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.px(420)
                        color: Theme.soft
                        text: qsTr("Locked after five wrong tries. The wait grows with each one.")
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap
                visible: root._door.stage === "enter" || root._door.stage === "elsewhere"

                QuietButton {
                    text: qsTr("Change the PIN")
                    visible: root._door.stage === "enter"

                    onClicked: root._door.change()
                }

                QuietButton {
                    text: qsTr("PIN forgotten")
                    visible: root._door.stage === "enter"

                    onClicked: root._door.forgot()
                }

                QuietButton {
                    iconName: "sliders"
                    text: qsTr("Settings of this kiosk")
                    visible: root._door.stage === "elsewhere"

                    onClicked: root._door.openKiosk()
                }
            }

            RowLayout {
                spacing: Theme.gap

                QuietButton {
                    iconName: "exit"
                    text: qsTr("Quit")

                    onClicked: root.closeRequested()
                }

                QuietButton {
                    iconName: "back"
                    text: root._door.stage === "repeat" ? qsTr("Choose another") : qsTr("Back")
                    visible: ["repeat", "change", "recover", "kiosk"].includes(root._door.stage)

                    onClicked: root._door.startAgain()
                }

                QuietButton {
                    iconName: "globe"
                    text: root.viewModel.nextLanguageName
                    visible: root.viewModel.nextLanguage !== root.viewModel.language

                    onClicked: root.viewModel.setLanguage(root.viewModel.nextLanguage)
                }
            }
        }

        Rectangle {
            Layout.alignment: Qt.AlignCenter
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            implicitHeight: (root._door.asksKey ? key.implicitHeight : pad.implicitHeight) + 2 * Theme.panePadding
            implicitWidth: pad.implicitWidth + 2 * Theme.panePadding
            radius: Theme.radiusDialog

            PinPad {
                id: pad

                anchors.centerIn: parent
                asleep: root._door.barred || root._door.checking
                focus: !root._door.asksKey
                visible: !root._door.asksKey

                onCodeEntered: code => root._door.enter(code)
            }

            KeyEntry {
                id: key

                anchors.centerIn: parent
                door: root._door
                focus: root._door.asksKey
                visible: root._door.asksKey
                width: pad.implicitWidth
            }
        }
    }
}
