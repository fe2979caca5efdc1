pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What a visitor can do here, as tiles. */
FoyerPage {
    id: root

    component HomeTile: QtObject {
        required property string page
        required property string iconName
        required property string title
        required property string detail
    }

    readonly property list<HomeTile> _tiles: [
        HomeTile {
            detail: root.foyer.rest.nextShort
            iconName: "calendar"
            page: "agenda"
            title: qsTr("Agenda")
        },
        HomeTile {
            detail: qsTr("With the people you just met")
            iconName: "swap"
            page: "exchange"
            title: qsTr("Exchange contacts")
        },
        HomeTile {
            detail: qsTr("Keep them on your phone")
            iconName: "card"
            page: "met"
            title: qsTr("People I met")
        },
        HomeTile {
            detail: qsTr("One exchange, or all of them")
            iconName: "shield"
            page: "met"
            title: qsTr("Undo my sharing")
        }
    ]

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    betweenColumns: 6
    goesOn: false
    goesOut: !Theme.portrait
    title: qsTr("What would you like to do?")

    between: [
        BarButton {
            Layout.columnSpan: Theme.portrait ? 3 : 1
            chosen: root.foyer.largerText
            glyph: "Aa"
            text: qsTr("Larger text")

            onClicked: root.foyer.setLargerText(!root.foyer.largerText)
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 3 : 1
            chosen: root.foyer.highContrast
            iconName: "contrast"
            text: qsTr("Contrast")

            onClicked: root.foyer.setHighContrast(!root.foyer.highContrast)
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            iconName: "exit"
            text: qsTr("Leave")
            visible: Theme.portrait

            onClicked: root.foyer.leave()
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            readonly property int next: (root.foyer.languageCodes.indexOf(root.foyer.language) + 1) % Math.max(1, root.foyer.languageCodes.length)

            iconName: "globe"
            text: root.foyer.languageNames[next]
            visible: root.foyer.languageCodes.length > 1

            onClicked: root.foyer.setLanguage(root.foyer.languageCodes[next])
        },
        BarButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            iconName: "help"
            text: qsTr("Help")

            onClicked: root.foyer.openSheet("help")
        }
    ]
    sheets: HelpPanel {
        anchors.fill: parent
        opened: root.foyer.sheet === "help"

        onClosed: root.foyer.closeSheet()
    }
    wayOut: QuietButton {
        iconName: "exit"
        text: qsTr("Leave")

        onClicked: root.foyer.leave()
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

            onClicked: root.foyer.open("checkIn")
        }

        Repeater {
            model: root._tiles

            TileButton {
                required property HomeTile modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredHeight: Theme.px(Theme.portrait ? 112 : 248)
                Layout.preferredWidth: Theme.px(Theme.largerText ? 426 : 384)
                detail: modelData.detail
                iconName: modelData.iconName
                implicitHeight: 0
                implicitWidth: 0
                lying: Theme.portrait
                text: modelData.title

                onClicked: root.foyer.open(modelData.page)
            }
        }
    }
}
