pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A session of the room that the resting screen shows: when, what, and how much of it is over. */
Column {
    id: root

    required property string time
    required property string title
    required property string detail
    required property real progress
    required property bool cancelled
    readonly property bool _on: progress >= 0

    Accessible.ignored: opacity === 0
    Accessible.name: [time, title, detail].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    spacing: Theme.half

    BodyText {
        color: root._on ? Theme.accentLine : Theme.soft
        tabular: true
        text: root._on ? qsTr("%1, now").arg(root.time) : root.time
        weight: Theme.semibold
        width: parent.width
    }

    FittingText {
        color: root.cancelled ? Theme.soft : Theme.ink
        lines: 2
        sizes: root._on ? ["headline", "heading", "body"] : ["heading", "body"]
        strikeout: root.cancelled
        text: root.title
        width: parent.width
    }

    FittingText {
        color: Theme.soft
        lines: 2
        sizes: ["body", "label"]
        text: root.detail
        visible: text !== ""
        weight: Theme.regular
        width: parent.width
    }

    ProgressBar {
        progress: root.progress
        spoken: root.time
        visible: root._on
        width: parent.width
    }
}
