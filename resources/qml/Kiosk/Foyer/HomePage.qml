pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What a visitor can do here, as tiles. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel

    /** The visitor wants to know how the screen works. */
    signal helpRequested

    clock: viewModel.rest.clock
    eventName: viewModel.rest.eventName
    betweenColumns: 6
    goesOn: false
    goesOut: !Theme.portrait
    title: qsTr("What would you like to do?")

    between: [
        BarButton {
            Layout.columnSpan: Theme.portrait ? 3 : 1
            chosen: root.viewModel.largerText
            glyph: "Aa"
            text: qsTr("Larger text")

            onClicked: root.viewModel.setLargerText(!root.viewModel.largerText)
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 3 : 1
            chosen: root.viewModel.highContrast
            iconName: "contrast"
            text: qsTr("Contrast")

            onClicked: root.viewModel.setHighContrast(!root.viewModel.highContrast)
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            iconName: "exit"
            text: qsTr("Exit")
            visible: Theme.portrait

            onClicked: root.viewModel.leave()
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            readonly property int next: (root.viewModel.languageCodes.indexOf(root.viewModel.language) + 1) % Math.max(1, root.viewModel.languageCodes.length)

            iconName: "globe"
            text: root.viewModel.languageNames[next]
            visible: root.viewModel.languageCodes.length > 1

            onClicked: root.viewModel.setLanguage(root.viewModel.languageCodes[next])
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            iconName: "help"
            text: qsTr("Help")

            onClicked: root.helpRequested()
        }
    ]
    wayOut: QuietButton {
        iconName: "exit"
        text: qsTr("Exit")

        onClicked: root.viewModel.leave()
    }

    GridLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.px(Theme.portrait ? 0 : 24)
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 3
        rowSpacing: Theme.gap

        LeadTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            implicitWidth: 0
            Layout.preferredHeight: Theme.px(!Theme.portrait ? 512 : Theme.largerText ? 196 : 240)
            Layout.preferredWidth: Theme.px(Theme.largerText ? 300 : 384)
            Layout.rowSpan: Theme.portrait ? 1 : 2
            detail: qsTr("Scan the code on your badge")
            iconName: "scan"
            implicitHeight: 0
            lying: Theme.portrait
            text: qsTr("Check in")

            onClicked: root.viewModel.open("checkIn")
        }

        TileButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredHeight: Theme.px(Theme.portrait ? 112 : 248)
            Layout.preferredWidth: Theme.px(Theme.largerText ? 426 : 384)
            implicitWidth: 0
            detail: root.viewModel.rest.nextShort
            iconName: "calendar"
            implicitHeight: 0
            lying: Theme.portrait
            text: qsTr("Agenda")

            onClicked: root.viewModel.open("agenda")
        }

        TileButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredHeight: Theme.px(Theme.portrait ? 112 : 248)
            Layout.preferredWidth: Theme.px(Theme.largerText ? 426 : 384)
            implicitWidth: 0
            detail: qsTr("With the people you just met")
            iconName: "swap"
            implicitHeight: 0
            lying: Theme.portrait
            text: qsTr("Exchange contacts")

            onClicked: root.viewModel.open("exchange")
        }

        TileButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredHeight: Theme.px(Theme.portrait ? 112 : 248)
            Layout.preferredWidth: Theme.px(Theme.largerText ? 426 : 384)
            implicitWidth: 0
            detail: qsTr("Keep them on your phone")
            iconName: "card"
            implicitHeight: 0
            lying: Theme.portrait
            text: qsTr("People I met")

            onClicked: root.viewModel.open("met")
        }

        TileButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredHeight: Theme.px(Theme.portrait ? 112 : 248)
            Layout.preferredWidth: Theme.px(Theme.largerText ? 426 : 384)
            detail: qsTr("One exchange, or all of them")
            iconName: "shield"
            implicitHeight: 0
            lying: Theme.portrait
            implicitWidth: 0
            text: qsTr("Undo my sharing")

            onClicked: root.viewModel.open("met")
        }
    }
}
