pragma ComponentBehavior: Bound

import QtQuick
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
            detail: qsTr("How it is, and what holds you back")
            iconName: "mic"
            page: "voices"
            title: qsTr("Your voice")
        }
    ]

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    backTo: ""
    title: qsTr("What would you like to do?")

    readonly property int _count: _tiles.length
    /** Upright a tile is a row as long as they are few; then two share one. */
    readonly property bool _rows: Theme.portrait && _count < 5
    readonly property int _across: Theme.portrait ? (_rows ? 1 : 2) : Math.ceil(_count / 2)
    readonly property int _down: Math.ceil(_count / _across)

    Item {
        id: tiles

        readonly property real leadWidth: Theme.portrait ? width : (width - root._across * Theme.gap) / (root._across + 1) * (root._across < 3 ? 1 : 1.1)
        readonly property real leadHeight: Theme.portrait ? Math.max(lead.leastHeight, height * (root._down < 4 ? 0.32 : 0.26)) : height
        readonly property real tileWidth: (width - (Theme.portrait ? 0 : leadWidth + Theme.gap) - (root._across - 1) * Theme.gap) / root._across
        readonly property real tileHeight: (height - (Theme.portrait ? leadHeight + Theme.gap : 0) - (root._down - 1) * Theme.gap) / root._down

        /** Returns the place of a tile; the last one takes the room that is left in its row. */
        function place(index: int): rect {
            const column = index % root._across;
            const span = index === root._count - 1 ? root._across - column : 1;
            const across = (Theme.portrait ? 0 : leadWidth + Theme.gap) + column * (tileWidth + Theme.gap);
            const down = (Theme.portrait ? leadHeight + Theme.gap : 0) + Math.floor(index / root._across) * (tileHeight + Theme.gap);
            const wide = span * (tileWidth + Theme.gap) - Theme.gap;
            return Qt.rect(Theme.rightToLeft ? width - across - wide : across, down, wide, tileHeight);
        }

        anchors.fill: parent
        anchors.topMargin: Theme.px(Theme.portrait ? 0 : 16)

        LeadTile {
            id: lead

            anchors.left: parent.left
            anchors.top: parent.top
            detail: qsTr("Scan the code on your badge")
            height: tiles.leadHeight
            iconName: "scan"
            lying: Theme.portrait
            text: qsTr("Check in")
            width: tiles.leadWidth

            onClicked: root.foyer.open("checkIn")
        }

        Repeater {
            model: root._tiles

            TileButton {
                required property HomeTile modelData
                required property int index
                readonly property rect place: tiles.place(index)

                detail: modelData.detail
                height: place.height
                iconName: modelData.iconName
                lying: root._rows
                text: modelData.title
                width: place.width
                x: place.x
                y: place.y

                onClicked: root.foyer.open(modelData.page)
            }
        }
    }
}
