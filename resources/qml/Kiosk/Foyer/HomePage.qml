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
        property bool offered: true
    }

    readonly property list<HomeTile> _tiles: [
        HomeTile {
            detail: root.foyer.rounds.next
            iconName: "table"
            offered: root.foyer.rounds.next !== ""
            page: "rounds"
            title: qsTr("Your tables")
        },
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
            detail: qsTr("Who looks for what you offer")
            iconName: "meet"
            offered: root.foyer.meet.available
            page: "meet"
            title: qsTr("Meet someone")
        },
        HomeTile {
            detail: qsTr("How it is, and what holds you back")
            iconName: "mic"
            page: "voices"
            title: qsTr("Your voice")
        },
        HomeTile {
            detail: qsTr("To read, and to take along on your phone")
            iconName: "i"
            offered: root.foyer.information.available || root.foyer.information.floorPlan.available
            page: "information"
            title: qsTr("Information")
        }
    ]
    readonly property list<HomeTile> _offered: _tiles.filter(tile => tile.offered)

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    backTo: ""
    mostText: 200
    title: qsTr("What would you like to do?")

    readonly property int _count: _offered.length
    /** Upright a tile is a row, with its picture, as long as there is height; then two share one. */
    readonly property bool _rows: Theme.hugeText || (Theme.portrait && (_count < 5 || tiles.height >= tiles.lowLead + _count * (Theme.px(76) * Theme.largerScale + Theme.gap)))
    /** Letters are so large that not all tiles need fit. */
    readonly property bool _scrolls: Theme.hugeText || (Theme.portrait && Theme.textPercent > 125)
    /** So many have room for their names side by side. */
    readonly property int _most: width < 1.5 * height ? 3 : 4
    readonly property int _across: _rows ? 1 : Theme.portrait ? 2 : Math.min(Math.ceil(_count / 2), _most)
    readonly property int _down: Math.ceil(_count / _across)
    /** Upright, three rows and more are low. */
    readonly property bool _dense: Theme.portrait && _across > 1 && _down > 2

    Flickable {
        id: tiles

        /** What a tile needs for its words. */
        readonly property real leastTile: root._rows ? (root._scrolls && Theme.portrait ? 2 : 1) * Theme.headingLine + 2 * Theme.labelLine + Theme.px(24) : root._dense ? Theme.bodyLine + 2 * Theme.labelLine + Theme.px(40) : Theme.headingLine + Theme.labelLine * 2 + Theme.px(72)
        readonly property real needed: (Theme.portrait ? leadHeight + Theme.gap : 0) + root._down * (leastTile + Theme.gap) - Theme.gap
        /** Above many rows. */
        readonly property real lowLead: Theme.titleLine + 2 * Theme.bodyLine + Theme.px(60)
        readonly property real area: Math.max(height, root._scrolls || root._dense ? needed : 0)

        readonly property real leadWidth: Theme.portrait ? width : (width - root._across * Theme.gap) / (root._across + 1) * (root._across === 2 ? 1 : root._across > 2 ? 1.1 : 0.7)
        readonly property real leadHeight: !Theme.portrait ? height : root._dense ? 2 * Theme.titleLine + Theme.bodyLine + Theme.px(60) : root._rows && !root._scrolls && root._count > 4 ? Math.max(lowLead, height - root._count * (Theme.px(104) * Theme.largerScale + Theme.gap)) : Math.max(2 * (Theme.titleLine + Theme.bodyLine) + Theme.px(60), height * (root._down < 4 ? 0.32 : 0.26))
        readonly property real tileWidth: (width - (Theme.portrait ? 0 : leadWidth + Theme.gap) - (root._across - 1) * Theme.gap) / root._across
        readonly property real tileHeight: (area - (Theme.portrait ? leadHeight + Theme.gap : 0) - (root._down - 1) * Theme.gap) / root._down

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
        anchors.bottomMargin: root._scrolls ? more.keptHeight + Theme.half : 0
        anchors.topMargin: Theme.px(Theme.portrait || Theme.hugeText ? 0 : 16)
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: area
        contentWidth: width
        interactive: area > height + 1

        LeadTile {
            id: lead

            detail: qsTr("Scan the code on your badge")
            height: tiles.leadHeight
            iconName: "scan"
            low: root._rows && !root._scrolls && root._count > 4
            lying: Theme.portrait
            text: qsTr("Check in")
            width: tiles.leadWidth
            x: Theme.rightToLeft && !Theme.portrait ? tiles.width - width : 0
            // Beside tiles that scroll it stays.
            y: Theme.portrait ? 0 : tiles.contentY

            onClicked: root.foyer.open("checkIn")
        }

        Repeater {
            id: offered

            /** The tiles, which look alike: none has larger words or a larger picture than another one has room for. */
            readonly property list<TileButton> all: Array.from({
                length: count
            }, (_, at) => itemAt(at) as TileButton).filter(tile => tile)
            readonly property bool plain: all.some(tile => tile.longName)
            readonly property bool small: all.some(tile => tile.crowded)
            readonly property real picture: Math.min(...all.map(tile => tile.pictureRoom))

            model: root._offered

            TileButton {
                required property HomeTile modelData
                required property int index
                readonly property rect place: tiles.place(index)

                dense: root._dense
                detail: modelData.detail
                height: place.height
                highestPicture: offered.picture
                iconName: modelData.iconName
                lying: root._rows
                // Nothing is cut through its letters.
                opacity: tiles.moving || (place.y >= tiles.contentY - 1 && place.y + place.height <= tiles.contentY + tiles.height + 1) ? 1 : 0
                plain: offered.plain
                small: offered.small || (root._rows && place.height < Theme.px(88))
                text: modelData.title
                width: place.width
                x: place.x
                y: place.y

                onClicked: root.foyer.open(modelData.page)
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: tiles
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(16)
        flick: tiles
    }
}
