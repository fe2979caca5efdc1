pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A day as a timeline: rooms below each other, hours in the way of reading; it scrolls both ways. */
Item {
    id: root

    required property Rows timeline
    required property list<string> hours
    /** Where the present is, in minutes from the first hour, or -1, and the first room in which something is on. */
    required property int nowMinute
    required property int nowRoom
    required property string spoken
    /** The session that is open beside it, if one is. */
    property string chosen: ""
    /** The session that was taken up from its place, and those that are in its way. */
    property string lifted: ""
    property list<string> inTheWay: []
    /** What it begins with: the present, unless something else is to be seen. */
    property int firstMinute: nowMinute
    property int firstRoom: nowRoom
    /** How wide a minute is and how much the names of rooms take; measures of tokens.md. */
    property real minuteWidth: Theme.portrait ? 4 : 5
    property real roomWidth: Theme.portrait ? 150 : 184

    readonly property real minute: Theme.px(minuteWidth) * Math.max(1, Theme.largerScale * 0.8)
    readonly property real margin: Theme.px(roomWidth) * (Theme.largeText ? (1 + Theme.largerScale) / 2 : 1)
    /** High enough for three lines of any script. */
    readonly property real lane: Math.max(Theme.px(88) * Theme.largerScale, 3 * Theme.labelLine + Theme.px(16))
    readonly property real span: hours.length * 60 * minute
    /** How far it is scrolled from its first hour, and how far it can be, px. */
    readonly property real along: Theme.rightToLeft ? farthest - rooms.contentX : rooms.contentX
    property alias view: rooms
    readonly property real farthest: Math.max(0, rooms.contentWidth - rooms.width)

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    /** Begins a little before the present, or with the first hour, and with the first room in which something is on; where nothing is to be seen there, with what is nearest. */
    function showNow() {
        const wanted = firstMinute < 0 ? 0 : firstMinute * minute - (rooms.width - margin) * 0.25;
        const above = (firstRoom + 1) * lane > rooms.height ? firstRoom * lane : 0;
        rooms.contentY = rooms.originY + Math.max(0, Math.min(rooms.contentHeight - rooms.height, above));
        _turnTo(wanted);
        rooms.forceLayout();
        _turnTo(_nearest(along));
    }

    /** Returns the row at a height, and the minute from the first hour at a place across; both may be outside. */
    function rowAt(y: real): int {
        return Math.floor((y - rooms.y + rooms.contentY - rooms.originY) / lane);
    }
    function minuteAt(x: real): real {
        return ((Theme.rightToLeft ? width - x : x) - margin + along) / minute;
    }

    /** Returns the session at a place, or nothing. */
    function sessionAt(x: real, y: real): string {
        const row = rooms.itemAtIndex(rowAt(y)) as TimelineDelegate;
        const at = minuteAt(x);
        const isOnNames = (Theme.rightToLeft ? width - x : x) < margin;
        const found = row && !isOnNames ? row.begins.findIndex((begins, number) => begins <= at && at < begins + row.lengths[number]) : -1;
        return found < 0 ? "" : row.sessions[found];
    }

    /** Scrolls by as little as shows a place whole. */
    function showPlace(row: int, begins: int, length: int) {
        const top = row * lane;
        rooms.contentY = rooms.originY + Math.min(top, Math.max(top + lane - rooms.height, rooms.contentY - rooms.originY));
        const start = begins * minute;
        _turnTo(Math.min(start, Math.max(start + length * minute - (rooms.width - margin), along)));
    }

    /** Scrolls on by so many px, down and in the way of reading. */
    function scrollBy(across: real, down: real) {
        _turnTo(along + across);
        rooms.contentY = rooms.originY + Math.max(0, Math.min(rooms.contentHeight - rooms.height, rooms.contentY - rooms.originY + down));
    }

    /** Does the same once everything is laid out. */
    function showSoon() {
        soon.restart();
    }

    function _turnTo(place: real) {
        const bounded = Math.max(0, Math.min(farthest, place));
        rooms.contentX = Theme.rightToLeft ? farthest - bounded : bounded;
    }

    /** Returns how far to scroll to the session that is nearest to a place; no further where one is seen there. */
    function _nearest(place: real): real {
        let nearest = Infinity;
        for (let row = 0; row < rooms.count; row += 1) {
            const room = rooms.itemAtIndex(row) as TimelineDelegate;
            for (let at = 0; room && room.y < rooms.contentY + rooms.height && at < room.begins.length; at += 1) {
                const begins = room.begins[at] * minute;
                if (begins < place + rooms.width - margin && begins + room.lengths[at] * minute > place) {
                    return place;
                }
                nearest = Math.abs(begins - place) < Math.abs(nearest - place) ? begins : nearest;
            }
        }
        return nearest === Infinity ? place : nearest;
    }

    /** Brings the room at the top back into sight whole. */
    function _align() {
        if (!rooms.moving) {
            const rows = Math.round((rooms.contentY - rooms.originY) / lane);
            rooms.contentY = rooms.originY + Math.max(0, Math.min(rooms.contentHeight - rooms.height, rows * lane));
        }
    }

    onFarthestChanged: showSoon()

    // A call that is only put off would come after its page was left.
    Timer {
        id: soon

        interval: 0

        onTriggered: root.showNow()
    }

    Connections {
        function onRightToLeftChanged() {
            rooms.contentX = root.farthest - rooms.contentX;
        }

        target: Theme
    }

    Item {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        clip: true
        height: Theme.px(40) * Theme.largerScale

        Repeater {
            model: root.hours

            LabelText {
                required property string modelData
                required property int index
                readonly property real place: index * 60 * root.minute - root.along

                color: Theme.soft
                // Nothing is cut through its letters.
                opacity: place >= -1 && place + width <= heads.width + 1 ? 1 : 0
                tabular: true
                text: modelData
                weight: Theme.medium
                x: Theme.rightToLeft ? heads.width - place - width : place
            }
        }
    }

    Rectangle {
        readonly property real place: root.margin + root.nowMinute * root.minute - root.along

        anchors.bottom: rooms.bottom
        anchors.top: heads.bottom
        color: Theme.accentLine
        visible: root.nowMinute >= 0 && place > root.margin && place < root.width
        width: Theme.px(4)
        x: (Theme.rightToLeft ? root.width - place : place) - width / 2
    }

    ListView {
        id: rooms

        /** How much the names of the rooms cover at the side where it begins, px. */
        readonly property real keptAside: root.margin

        currentIndex: -1
        Accessible.name: root.spoken
        Accessible.role: Accessible.Table
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        contentWidth: Math.max(width, root.margin + root.span)
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        // Whole rooms only: nothing is cut through its letters.
        height: Math.max(1, Math.min(count, Math.floor((root.height - heads.height - more.keptHeight - Theme.half) / root.lane))) * root.lane
        snapMode: ListView.SnapToItem
        model: root.timeline
        reuseItems: true

        // By keys too, which bring a session into sight and not its room.
        onMovementStarted: Qt.callLater(root._align)

        delegate: TimelineDelegate {
            along: root.along
            chosen: root.chosen
            beginsAt: Theme.rightToLeft ? rooms.contentX + rooms.width : rooms.contentX
            height: root.lane
            inTheWay: root.inTheWay
            lifted: root.lifted
            margin: root.margin
            minute: root.minute
            seen: rooms.width
            width: rooms.contentWidth

            onSessionChosen: identity => root.sessionChosen(identity)
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: rooms
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(16)
        flick: rooms
    }

    // Which part of the day is seen, below its hours.
    Rectangle {
        readonly property real share: (rooms.width - root.margin) / Math.max(1, root.span)
        readonly property real begins: root.along / Math.max(1, root.span) * heads.width

        Accessible.ignored: true
        anchors.bottom: heads.bottom
        color: Theme.edge
        height: Theme.px(6)
        radius: height / 2
        visible: root.farthest > 1
        width: Math.min(1, share) * heads.width
        x: heads.x + (Theme.rightToLeft ? heads.width - begins - width : begins)
    }
}
