pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A code of each who is connected: two doors under one arch, more in as many rows as leave the codes largest. */
Item {
    id: root

    required property Rows cards
    readonly property int count: cards.count
    readonly property bool pair: count === 2
    /** Under the arch there is room for its rings. */
    readonly property bool arched: pair && width > Theme.px(690)
    readonly property int across: arched ? 2 : _best()
    readonly property int down: Math.ceil(count / Math.max(1, across))
    readonly property real _ring: arched ? Theme.px(40) : 0
    readonly property real _inner: arched ? Math.min(width, Theme.px(752)) - 4 * _ring : width
    readonly property real cellWidth: (_inner - (across - 1) * Theme.gap) / Math.max(1, across)
    readonly property real cellHeight: (height - (arched ? Theme.px(126) : 0) - (down - 1) * Theme.gap) / Math.max(1, down)

    /** Returns how many doors stand beside each other so that the codes are largest. */
    function _best(): int {
        let best = 1;
        let largest = 0;
        for (let columns = 1; columns <= count; columns++) {
            const rows = Math.ceil(count / columns);
            const wide = (width - (columns - 1) * Theme.gap) / columns;
            const high = (height - (rows - 1) * Theme.gap) / rows;
            const side = Math.max(_standing(wide, high), _lying(wide, high));
            if (side > largest + 1) {
                largest = side;
                best = columns;
            }
        }
        return best;
    }

    /** Returns the side of a code with the name above it and what is shared below. */
    function _standing(wide: real, high: real): real {
        if (wide < Theme.px(140) * Theme.largerScale) {
            return 0; // names would be broken
        }
        return Math.min(wide - Theme.px(8), high - Theme.bodyLine - 2 * Theme.labelLine - Theme.px(44));
    }

    /** Returns the side of a code beside the name. */
    function _lying(wide: real, high: real): real {
        return Math.min(high - Theme.px(8), wide - Theme.px(150) * Theme.largerScale);
    }

    ConcentricArches {
        id: arches

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        doorWidth: root._inner + 2 * root._ring
        fills: [Theme.ring1, Theme.ring2]
        height: root.height
        ring: root._ring
        visible: root.arched
    }

    VerdictSeal {
        id: oculus

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(56)
        grows: true
        kind: "admitted"
        size: Theme.px(88)
        visible: root.arched
        z: 1
    }

    Grid {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.across
        spacing: Theme.gap

        Repeater {
            model: root.cards

            ConnectedDoor {
                height: root.cellHeight
                // One alone stands, unless its code were much smaller so.
                lying: !root.arched && root._lying(root.cellWidth, root.cellHeight) > (root.count === 1 ? 1.35 : 1) * root._standing(root.cellWidth, root.cellHeight)
                width: root.cellWidth
            }
        }
    }
}
