pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The cards of all who scanned: side by side or in rows, and where they are too many for that, small ones beside the one that is answered. */
Item {
    id: root

    required property FoyerExchange viewModel
    required property int people
    readonly property int active: viewModel.activeRow
    readonly property bool portrait: Theme.portrait
    readonly property bool roomy: !portrait && !Theme.largerText && !_crowded && people <= 3

    readonly property real _gap: portrait || packed ? Theme.rowGap : roomy ? Theme.gap : Theme.px(12)
    readonly property int _others: active < 0 ? people : people - 1
    /** Lower among many, and beside the card that is answered as low as a finger allows, so that all are in sight. */
    readonly property real _row: !packed || active < 0 ? _tall : portrait ? _low : Math.max(Theme.touch, Math.min(_low, Math.floor((height + _gap) / Math.ceil(_others / _across)) - _gap))
    readonly property real _tall: Math.max(Theme.touch, Theme.px(100) * Theme.largerScale)
    readonly property real _low: Math.max(Theme.touch, Theme.px(portrait ? 76 : 84) * Theme.largerScale)
    /** What the card that is answered needs; the more people, the longer its sentence. */
    readonly property real _least: active < 0 ? 0 : Theme.px(people < 6 ? 480 : 560) * Theme.largerScale + Theme.rowGap
    readonly property real _third: people > 2 ? (width - 2 * Theme.gap) / 3 : (width - (viewModel.connected ? 0 : Theme.px(224) + Theme.gap) - Theme.gap) / 2
    readonly property real _large: people < 2 ? width * 0.58 : Math.min(width, Math.max(Theme.px(Theme.largerText ? 720 : 532), width - (people - 1) * (_third + Theme.px(12))))
    /** What each of the others takes of a line, with its gap. */
    readonly property real _lineRoom: (width - (active < 0 ? 0 : _large)) / Math.max(1, _others)
    readonly property real _small: Math.min(_third, (width - (active < 0 ? 0 : _large) - (people - 1) * _gap) / Math.max(1, _others))
    /** The cards do not fit in one line: the small ones stand in columns, after the one that is answered. */
    readonly property bool packed: people > 1 && (portrait ? _least + _others * (Theme.px(100) * Theme.largerScale + Theme.rowGap) > height + Theme.rowGap : !roomy && _lineRoom < Theme.px(136))
    readonly property real _beside: !packed ? 0 : portrait || active < 0 ? width : width - _packedLarge - Theme.gap
    readonly property real _packedLarge: Math.min(_large, width * 0.55)
    readonly property int _columns: Math.max(1, Math.floor((_beside + _gap) / (Theme.px(206) * Theme.largerScale + _gap)))
    /** As few columns as show all. */
    readonly property int _across: {
        const most = portrait ? Math.min(2, _columns) : _columns;
        const down = Math.max(1, Math.floor((height + _gap) / ((active < 0 ? _tall : _low) + _gap)));
        return portrait ? most : Math.max(1, Math.min(most, Math.ceil(_others / down)));
    }
    readonly property real _packedTop: packed && portrait && active >= 0 ? _open + _gap : 0
    readonly property real _smallRows: Math.ceil(_others / _across) * (_row + _gap) - _gap
    /** How high the card is that is answered in an upright window. */
    readonly property real _open: people < 2 ? height - Theme.px(220) : !packed ? height - _others * (_row + _gap) : _smallRows + _gap + Theme.px(436) * Theme.largerScale <= height ? height - _smallRows - _gap : height - _row - _gap - more.room

    property bool _crowded: false

    /** Puts the card that is answered next in view. */
    function showActive() {
        if (active >= 0) {
            _reveal(active);
        }
    }

    /** Draws the eye to a card whose badge was scanned again. */
    function flash(row: int) {
        _reveal(row);
        const card = cards.itemAt(row) as SeatDelegate;
        if (card) {
            card.flash();
        }
    }

    function _reveal(row: int) {
        const place = _place(row);
        const top = Math.min(place.y, Math.max(flick.contentY, place.y + place.height - flick.height));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top));
    }

    function _place(row: int): rect {
        const place = packed ? _packedPlace(row) : portrait ? _rowPlace(row) : _linePlace(row);
        return LayoutMirroring.enabled ? Qt.rect(width - place.x - place.width, place.y, place.width, place.height) : place;
    }

    function _packedPlace(row: int): rect {
        if (row === active) {
            return portrait ? Qt.rect(0, 0, width, _open) : Qt.rect(0, 0, _packedLarge, height);
        }
        const at = active >= 0 && row > active ? row - 1 : row;
        const one = (_beside - (_across - 1) * _gap) / _across;
        const left = width - _beside + (at % _across) * (one + _gap);
        return Qt.rect(left, _packedTop + Math.floor(at / _across) * (_row + _gap), one, _row);
    }

    function _rowPlace(row: int): rect {
        const large = Math.min(Theme.px(660) * Theme.largerScale, _open);
        const above = active >= 0 && row > active ? large - _row : 0;
        return Qt.rect(0, row * (_row + _gap) + above, width, row === active || people < 2 ? large : _row);
    }

    function _linePlace(row: int): rect {
        if (roomy) {
            return Qt.rect(row * (_third + _gap), 0, _third, height);
        }
        const before = active >= 0 && row > active ? _large - _small : 0;
        return Qt.rect(row * (_small + _gap) + before, 0, row === active ? _large : _small, height);
    }

    onPeopleChanged: {
        if (people === 0) {
            _crowded = false;
        }
    }

    Connections {
        function onActiveRowChanged() {
            Qt.callLater(root.showActive);
        }

        function onConnectedChanged() {
            root._crowded = false;
        }

        function onHighlighted(row: int) {
            root.flash(row);
        }

        target: root.viewModel
    }

    Flickable {
        id: flick

        /** Above what says that there is more. */
        readonly property real lowest: contentY + height - (more.more && !root.portrait ? more.room : 0)

        /** Tells whether a card is to be seen whole; while all moves, each is. */
        function showsWhole(top: real, cardHeight: real): bool {
            return moving || cardHeight >= height - 1 || (top >= contentY - 1 && top + cardHeight <= lowest + 1);
        }

        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.bottomMargin: root.portrait && root._overflows ? more.room : 0
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height + 1
        contentHeight: root._overflows ? root._packedTop + root._smallRows : height
        contentWidth: width
        interactive: contentHeight > height + 1

        Repeater {
            id: cards

            model: root.viewModel.cards

            SeatDelegate {
                id: seat

                required property int index
                readonly property rect place: root._place(index)

                compact: !(root.roomy || active || (root.portrait && root.people < 2))
                height: place.height
                // Nothing is cut through its letters.
                opacity: flick.showsWhole(place.y, place.height) ? 1 : 0
                settled: root.viewModel.connected
                width: place.width
                x: place.x
                // Beside it the others move alone.
                y: place.y + (active && !root.portrait ? flick.contentY : 0)

                onActivated: root.viewModel.activate(attendee)
                onDeclineTapped: root.viewModel.decline(attendee)
                onFieldSwitched: (field, wanted) => root.viewModel.switchField(attendee, field, wanted)
                onOverflowed: {
                    if (root.roomy) {
                        root._crowded = true;
                    }
                }
                onReconsiderTapped: root.viewModel.reconsider(attendee)
                onShareTapped: root.viewModel.share(attendee)
                onStatisticsSwitched: wanted => root.viewModel.switchStatistics(attendee, wanted)
            }
        }
    }

    readonly property bool _overflows: packed && _packedTop + _smallRows > height + 1

    MoreMark {
        id: more

        readonly property real room: Theme.px(44)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: (LayoutMirroring.enabled ? -1 : 1) * (root.width - root._beside) / 2
        flick: flick
        hidden: root._below
    }

    /** How many cards are out of sight below. */
    readonly property int _below: {
        let count = 0;
        for (let row = 0; _overflows && row < people; row++) {
            const place = _place(row);
            if (row !== active && place.y + place.height > flick.lowest + 1) {
                count += 1;
            }
        }
        return count;
    }
    /** What the cards leave beside or below them. */
    readonly property real _rest: packed || people < 1 ? 0 : portrait ? height - people * (_row + _gap) : width - (roomy ? people * (_third + Theme.gap) : width)

    NextBadge {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: root.portrait ? Theme.px(220) - Theme.rowGap : parent.height
        needed: root.people < 2
        visible: !root.viewModel.connected && (root.portrait ? root.people === 1 : root._rest > Theme.px(200))
        width: root.portrait ? parent.width : root._rest
    }

    ConcentricArches {
        id: door

        readonly property real room: Math.min(1.4, (root._rest - Theme.gap) / Theme.px(300))

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        doorWidth: Theme.px(168 * room)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        foot: Theme.half
        height: Theme.px(300 * room)
        ring: Theme.px(32 * room)
        visible: root.portrait && root.viewModel.connected && root.active < 0 && root._rest > Theme.px(160)

        Icon {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(64 * door.room)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accentInk
            name: "check"
            size: Theme.px(96 * door.room)
        }
    }
}
