pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Three tiles: the screens of the event at hand, or on the first run the ways to an event. */
FocusScope {
    id: root

    required property ChooserViewModel viewModel

    readonly property bool _known: viewModel.hasEvent

    /** The person wants to pick an event file. */
    signal fileWanted
    /** The person wants to leave. */
    signal quitRequested

    ColumnLayout {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginFoyer
        anchors.rightMargin: Theme.marginFoyer
        anchors.topMargin: Theme.px(32)
        spacing: Theme.px(24)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    sizes: ["title", "heading", "body"]
                    text: root._known ? root.viewModel.eventName : qsTr("Welcome to Foyer")
                }

                BodyText {
                    Layout.fillWidth: true
                    color: root.viewModel.wrong === "" ? Theme.soft : Theme.ink
                    text: root.viewModel.wrong !== "" ? root.viewModel.wrong : root._known ? root.viewModel.eventLine : qsTr("Check-in and networking for live events. There is no event on this computer yet.")
                    weight: root.viewModel.wrong === "" ? Theme.regular : Theme.semibold
                }
            }

            MiniDoor {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(20)
            }
        }

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap

            LeadTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(440)
                Layout.preferredWidth: Theme.px(384)
                Layout.rowSpan: Theme.portrait ? 1 : root._known ? 2 : 3
                detail: root._known ? qsTr("Scan badges, find people, let guests in") : qsTr("Name it, then import its roster and agenda")
                iconName: root._known ? "scan" : "calendar"
                text: root._known ? qsTr("Desk") : qsTr("New event")

                onClicked: root._known ? root.viewModel.choose("desk") : root.viewModel.startNew()
            }

            TileButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(136)
                Layout.preferredWidth: Theme.px(784)
                detail: qsTr("Scan the code that its hub shows")
                iconName: "scan"
                lying: true
                text: qsTr("Join an event")
                visible: !root._known

                onClicked: root.viewModel.startJoin()
            }

            TileButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(root._known ? 212 : 136)
                Layout.preferredWidth: Theme.px(784)
                detail: root._known ? qsTr("The touchscreen for guests: agenda and contacts") : qsTr("It stays where it is; nothing is copied")
                iconName: root._known ? "tap" : "export"
                lying: !root._known
                text: root._known ? qsTr("Foyer") : qsTr("Open an event file")

                onClicked: root._known ? root.viewModel.choose("foyer") : root.fileWanted()
            }

            TileButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(root._known ? 212 : 136)
                Layout.preferredWidth: Theme.px(784)
                detail: root._known ? qsTr("Watch the day and export, behind the PIN") : qsTr("83 invented guests, a desk and a foyer screen")
                iconName: root._known ? "chart" : "star"
                lying: !root._known
                text: root._known ? qsTr("Organiser") : qsTr("Try the demo")

                onClicked: root._known ? root.viewModel.choose("organiser") : root.viewModel.choose("demo")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            QuietButton {
                iconName: "exit"
                text: qsTr("Quit")

                onClicked: root.quitRequested()
            }

            Item {
                Layout.fillWidth: true
            }

            QuietButton {
                iconName: "star"
                text: qsTr("Demo")
                visible: root._known

                onClicked: root.viewModel.choose("demo")
            }

            QuietButton {
                iconName: "export"
                text: qsTr("Another event file")
                visible: root._known

                onClicked: root.fileWanted()
            }

            LanguageSwitch {
                codes: root.viewModel.languageCodes
                current: root.viewModel.language
                names: root.viewModel.languageNames

                onLanguageChosen: code => root.viewModel.setLanguage(code)
            }
        }
    }
}
