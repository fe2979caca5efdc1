pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One room of the timeline: its name, which stays in sight, and its sessions at their hours. */
Item {
    id: root

    required property int index
    required property string room
    required property list<string> sessions
    required property list<string> titles
    required property list<string> times
    required property list<string> oldTimes
    required property list<string> marks
    required property list<string> spoken
    required property list<string> phases
    required property list<int> begins
    required property list<int> lengths
    required property list<bool> changed
    required property list<bool> cancelled
    required property list<int> vacated
    required property list<int> vacatedLengths

    /** How far the timeline is scrolled from its first hour, how much of it is seen, px a minute, and where its hours begin. */
    required property real along
    required property real seen
    required property real minute
    required property real margin
    /** Where in this row the side is at which the timeline begins. */
    required property real beginsAt
    /** The session that is open. */
    required property string chosen
    /** The session that was taken up, whose place is empty, and those that are in its way. */
    required property string lifted
    required property list<string> inTheWay
    /** Whether each session is, reckoned at once: there may be many of both. */
    readonly property list<bool> _areInTheWay: _marked(sessions, inTheWay)

    /** The sessions of which something is seen, the first and how many: of a long day only those are drawn. */
    readonly property int _first: _firstAfter(along)
    readonly property int _seen: _firstFrom(along + seen - margin) - _first
    /** So many can be drawn; each is drawn again and again as another session. It never falls, as that would make all of them anew. */
    property int _places: 4

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    /** Returns the first session that ends after a place, or the first that begins there or later. */
    function _firstAfter(place: real): int {
        const found = begins.findIndex((begun, number) => begun * minute + _width(number) > place);
        return found < 0 ? begins.length : found;
    }
    function _firstFrom(place: real): int {
        const found = begins.findIndex(begun => begun * minute >= place);
        return found < 0 ? begins.length : found;
    }

    /** Returns how wide a session is. */
    function _width(number: int): real {
        return Math.max(Theme.px(24), (lengths[number] ?? 0) * minute - Theme.px(4));
    }

    function _marked(these: list<string>, some: list<string>): list<bool> {
        if (some.length === 0) {
            return [];
        }
        const marked = new Set(some);
        return these.map(one => marked.has(one));
    }

    Accessible.name: room
    Accessible.role: Accessible.Row

    on_SeenChanged: _places = Math.max(_places, Math.ceil(_seen / 4) * 4)

    RowLine {
        width: parent.width
    }

    // Where sessions were before they were moved.
    Repeater {
        model: root.vacated

        LeftPlace {
            required property int modelData
            required property int index
            readonly property real place: root.margin + modelData * root.minute

            height: root.height - Theme.rowGap
            visible: place + width > root.along + root.margin && place < root.along + root.seen
            width: Math.max(Theme.px(24), (root.vacatedLengths[index] ?? 0) * root.minute - Theme.px(4))
            x: Theme.rightToLeft ? root.width - place - width : place
            y: Theme.px(6)
        }
    }

    Repeater {
        model: root._places

        TimelineBlock {
            required property int index
            /** Which session it draws: of those that are seen the one that it drew before, as long as that is among them. */
            readonly property int number: root._first + ((index - root._first) % root._places + root._places) % root._places
            readonly property bool isSeen: number < root._first + root._seen
            readonly property string session: isSeen ? root.sessions[number] ?? "" : ""
            readonly property real place: root.margin + (root.begins[number] ?? 0) * root.minute

            cancelled: root.cancelled[number] ?? false
            changed: root.changed[number] ?? false
            chosen: root.chosen === session
            // A session that began before what is seen is named where it can be read.
            hidden: Math.max(0, Math.min(width - Theme.px(64), root.along + root.margin - place))
            height: root.height - Theme.rowGap
            inTheWay: root._areInTheWay[number] ?? false
            mark: root.marks[number] ?? ""
            opacity: root.lifted === session ? 0 : 1
            oldTime: root.oldTimes[number] ?? ""
            phase: root.phases[number] ?? ""
            spoken: root.spoken[number] ?? ""
            text: root.titles[number] ?? ""
            time: root.times[number] ?? ""
            visible: isSeen
            width: root._width(number)
            x: Theme.rightToLeft ? root.width - place - width : place
            y: Theme.px(6)

            onClicked: root.sessionChosen(session)
        }
    }

    Rectangle {
        color: Theme.paper
        height: parent.height - Theme.px(2)
        width: root.margin - Theme.rowGap
        x: Theme.rightToLeft ? root.beginsAt - width : root.beginsAt
        y: Theme.px(2)

        FittingText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.rowGap
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            lines: 2
            sizes: ["body", "label"]
            text: root.room
        }
    }
}
