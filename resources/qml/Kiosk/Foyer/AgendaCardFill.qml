pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The colour of a session's card: over, to come, moved; of the one that is on, as far as it has gone in a deeper one. */
Item {
    id: root

    required property bool past
    required property bool moved
    required property bool pressed
    required property bool focused
    /** How much of the one that is on is over, 0 to 1. */
    required property real elapsed
    required property bool now

    readonly property color _movedFill: pressed ? Theme.information.step2 : Theme.information.field
    readonly property color _fill: moved ? _movedFill : now || pressed ? Theme.a10 : Theme.surface

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: root.past ? 0 : Theme.outlineWidth
        color: root.past ? "transparent" : root._fill
        radius: Theme.radiusTile

        FocusRing {
            partRadius: Theme.radiusTile
            shown: root.focused
        }
    }

    // Inside the outline and without one of its own, which would be a line through the words.
    Rectangle {
        bottomLeftRadius: Math.max(0, Theme.radiusTile - (parent.height - height))
        bottomRightRadius: bottomLeftRadius
        color: root.moved ? Theme.information.step2 : Theme.a20
        height: parent.height * root.elapsed - 2 * Theme.outlineWidth
        topLeftRadius: Math.min(Theme.radiusTile, height)
        topRightRadius: topLeftRadius
        visible: root.now && height > 1
        width: parent.width - 2 * Theme.outlineWidth
        x: Theme.outlineWidth
        y: Theme.outlineWidth
    }
}
