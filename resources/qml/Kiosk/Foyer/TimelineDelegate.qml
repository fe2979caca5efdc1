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

    /** How far the timeline is scrolled to the side, how much of it is seen, px a minute, and where its hours begin. */
    required property real contentX
    required property real seen
    required property real minute
    required property real margin

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    Accessible.name: room
    Accessible.role: Accessible.Row

    RowLine {
        width: parent.width
    }

    Repeater {
        model: root.sessions

        TimelineBlock {
            required property string modelData
            required property int index

            cancelled: root.cancelled[index] ?? false
            changed: root.changed[index] ?? false
            // A session that began before what is seen is named where it can be read.
            hidden: Math.max(0, Math.min(width - Theme.px(64), root.contentX + root.margin - x))
            height: root.height - Theme.rowGap
            mark: root.marks[index] ?? ""
            oldTime: root.oldTimes[index] ?? ""
            phase: root.phases[index] ?? ""
            spoken: root.spoken[index] ?? ""
            text: root.titles[index] ?? ""
            time: root.times[index] ?? ""
            visible: x + width > root.contentX && x < root.contentX + root.seen
            width: Math.max(Theme.px(24), (root.lengths[index] ?? 0) * root.minute - Theme.px(4))
            x: root.margin + (root.begins[index] ?? 0) * root.minute
            y: Theme.px(6)

            onClicked: root.sessionChosen(modelData)
        }
    }

    Rectangle {
        color: Theme.paper
        height: parent.height - Theme.px(2)
        width: root.margin - Theme.rowGap
        x: root.contentX
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
