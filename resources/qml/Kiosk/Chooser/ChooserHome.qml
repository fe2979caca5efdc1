pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The screens of the event at hand, or on the first run the ways to an event. */
FocusScope {
    id: root

    required property ChooserViewModel viewModel

    readonly property bool _known: viewModel.hasEvent
    readonly property string _line: {
        if (viewModel.wrong !== "") {
            return viewModel.wrong;
        }
        if (!_known) {
            return qsTr("Check-in and networking for live events. There is no event on this computer yet.");
        }
        return viewModel.news === "" ? viewModel.eventLine : viewModel.news + " · " + viewModel.eventLine;
    }

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
                // Letters that are joined reach farther below their line.
                spacing: Theme.joinedLetters ? Theme.rowGap : 0

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    sizes: ["title", "heading", "body"]
                    text: root._known ? root.viewModel.eventName : qsTr("Welcome to Foyer")
                }

                FittingText {
                    Accessible.name: text
                    Accessible.role: root.viewModel.wrong === "" ? Accessible.StaticText : Accessible.AlertMessage
                    Layout.fillWidth: true
                    balanced: false
                    color: root.viewModel.wrong === "" ? Theme.soft : Theme.ink
                    sizes: ["body", "label"]
                    text: root._line
                    weight: root.viewModel.wrong === "" ? Theme.regular : Theme.semibold
                }
            }

            MiniDoor {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(20)
            }
        }

        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            sourceComponent: root._known ? screens : ways
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.topMargin: -Theme.px(12)
            color: Theme.soft
            text: qsTr("Foyer and wall fill the display: to come back here, hold their upper left corner for three seconds.")
            visible: root._known && !Theme.portrait
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.px(12)

            Flow {
                Layout.fillWidth: true
                spacing: Theme.px(12)

                QuietButton {
                    iconName: "exit"
                    text: qsTr("Quit")

                    onClicked: root.quitRequested()
                }

                QuietButton {
                    iconName: "pencil"
                    text: qsTr("Practise")
                    visible: root.viewModel.canPractise

                    onClicked: root.viewModel.choose("practice")
                }

                QuietButton {
                    iconName: "star"
                    text: qsTr("Demo")
                    visible: root._known && !root.viewModel.canPractise

                    onClicked: root.viewModel.choose("demo")
                }

                QuietButton {
                    iconName: "calendar"
                    text: qsTr("Other event")
                    visible: root._known

                    onClicked: root.viewModel.showEvents()
                }
            }

            LanguageSwitch {
                readonly property int _count: root.viewModel.languageCodes.length

                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: Theme.portrait
                buttonHeight: Theme.buttonHeight
                // In a row of its own it fills the row.
                buttonWidth: Theme.portrait ? Math.floor((root.width - 2 * Theme.marginFoyer - (_count - 1) * spacing) / Math.max(1, _count)) : Theme.px(112)
                codes: root.viewModel.languageCodes
                current: root.viewModel.language
                names: root.viewModel.languageNames

                onLanguageChosen: code => root.viewModel.setLanguage(code)
            }
        }
    }

    Component {
        id: screens

        EventTiles {
            screens: root.viewModel.screens

            onChosen: kind => root.viewModel.choose(kind)
        }
    }

    Component {
        id: ways

        FirstRunTiles {
            onDemoRequested: root.viewModel.choose("demo")
            onFileRequested: root.fileWanted()
            onJoinRequested: root.viewModel.startJoin()
            onNewRequested: root.viewModel.startNew()
        }
    }
}
