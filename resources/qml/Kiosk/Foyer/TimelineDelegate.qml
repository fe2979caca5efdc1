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

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    function _marked(these: list<string>, some: list<string>): list<bool> {
        if (some.length === 0) {
            return [];
        }
        const marked = new Set(some);
        return these.map(one => marked.has(one));
    }

    Accessible.name: room
    Accessible.role: Accessible.Row

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
        model: root.sessions

        TimelineBlock {
            required property string modelData
            required property int index
            readonly property real place: root.margin + (root.begins[index] ?? 0) * root.minute

            cancelled: root.cancelled[index] ?? false
            changed: root.changed[index] ?? false
            chosen: root.chosen === modelData
            // A session that began before what is seen is named where it can be read.
            hidden: Math.max(0, Math.min(width - Theme.px(64), root.along + root.margin - place))
            height: root.height - Theme.rowGap
            inTheWay: root._areInTheWay[index] ?? false
            mark: root.marks[index] ?? ""
            opacity: root.lifted === modelData ? 0 : 1
            oldTime: root.oldTimes[index] ?? ""
            phase: root.phases[index] ?? ""
            spoken: root.spoken[index] ?? ""
            text: root.titles[index] ?? ""
            time: root.times[index] ?? ""
            visible: place + width > root.along + root.margin && place < root.along + root.seen
            width: Math.max(Theme.px(24), (root.lengths[index] ?? 0) * root.minute - Theme.px(4))
            x: Theme.rightToLeft ? root.width - place - width : place
            y: Theme.px(6)

            onClicked: root.sessionChosen(modelData)
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
