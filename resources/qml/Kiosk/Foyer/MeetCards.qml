pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People worth meeting, as many whole cards a page as fit: side by side, upright below each other; in the largest letters they scroll. */
Item {
    id: root

    required property Rows cards
    readonly property int pages: Theme.hugeText ? 1 : Math.ceil(cards.count / (_columns * _rows))
    property int page: 0

    readonly property int _columns: Theme.portrait ? 1 : Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / (Theme.px(340) * Theme.largerScale + Theme.gap))))
    readonly property int _rows: Theme.portrait ? Math.max(1, Math.floor((height + Theme.gap) / (people.tallest + Theme.gap))) : 1
    readonly property real _cardWidth: (width - (_columns - 1) * Theme.gap) / _columns
    readonly property real _cardHeight: Math.min(Theme.px(560) * Theme.largerScale, (height - (_rows - 1) * Theme.gap) / _rows)

    signal wished(attendee: string)
    signal refused(attendee: string)
    /** The visitor wants to take their meeting with somebody along. */
    signal taken(attendee: string)

    /** Shows the next page, and after the last the first. */
    function showNext() {
        page = (page + 1) % pages;
    }

    onPagesChanged: page = Math.max(0, Math.min(page, pages - 1))

    Repeater {
        id: people

        readonly property real tallest: Math.max(Theme.px(200), ...Array.from({
            length: count
        }, (_, at) => (itemAt(at) as MeetCard)?.wholeHeight ?? 0))

        model: Theme.hugeText ? null : root.cards

        MeetCard {
            required property int index
            readonly property int place: index % (root._columns * root._rows)
            readonly property real start: (place % root._columns) * (root._cardWidth + Theme.gap)

            height: root._cardHeight
            visible: Math.floor(index / (root._columns * root._rows)) === root.page
            width: root._cardWidth
            x: Theme.rightToLeft ? root.width - start - width : start
            y: Math.floor(place / root._columns) * (root._cardHeight + Theme.gap)

            onNoTapped: root.refused(attendee)
            onTaken: root.taken(attendee)
            onYesTapped: root.wished(attendee)
        }
    }

    ListView {
        id: list

        /** Tells whether a card is to be seen whole; while the list moves, each is. */
        function showsWhole(top: real, cardHeight: real): bool {
            return moving || cardHeight > height || (top >= contentY - 1 && top + cardHeight <= contentY + height + 1);
        }

        Accessible.role: Accessible.List
        anchors.bottomMargin: contentHeight > parent.height + 1 ? more.keptHeight : 0
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: -1
        model: Theme.hugeText ? root.cards : null
        spacing: Theme.gap
        visible: Theme.hugeText

        delegate: MeetCard {
            height: wholeHeight
            shownFrom: list.moving ? 0 : list.contentY - y
            shownTo: list.moving ? Infinity : list.contentY + list.height - y
            opacity: list.showsWhole(y, height) ? 1 : 0
            width: ListView.view.width

            onNoTapped: root.refused(attendee)
            onTaken: root.taken(attendee)
            onYesTapped: root.wished(attendee)
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: list
    }
}
