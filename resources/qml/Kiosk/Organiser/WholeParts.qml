pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** What may be longer than its place: it scrolls, follows the keyboard, and at rest shows whole parts only. */
Flickable {
    id: root

    default property alias parts: column.data
    property alias spacing: column.spacing
    /** How much room there is on either side for what is drawn around a part. */
    property real side: Theme.px(20)
    /** The same above the first part and below the last one. */
    property real ends: 0
    /** A high part that begins in the upper half is shown though cut: the page would else be all but empty. */
    property bool opensHigh: false
    readonly property Item _focused: Window.activeFocusItem

    /** Tells whether a part is to be seen whole; while all moves, and where it is too high for that, each is. */
    function showsWhole(top: real, partHeight: real): bool {
        const begins = top + ends - contentY;
        return moving || partHeight > height || (opensHigh && partHeight > height / 2 && begins >= -1 && begins < height / 2) || (top + ends >= contentY - 1 && top + ends + partHeight <= contentY + height + 1);
    }

    function _holds(part: Item): bool {
        for (let holder = part; holder; holder = holder.parent) {
            if (holder === column) {
                return true;
            }
        }
        return false;
    }

    function _follow() {
        if (!_focused || !_holds(_focused)) {
            return;
        }
        const top = _focused.mapToItem(contentItem, 0, 0).y;
        const bottom = top + _focused.height;
        if (top - Theme.half < contentY) {
            contentY = Math.max(0, top - Theme.half);
        } else if (bottom + Theme.half > contentY + height) {
            contentY = Math.max(0, Math.min(contentHeight - height, bottom + Theme.half - height));
        }
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: column.implicitHeight + 2 * ends
    contentWidth: width

    on_FocusedChanged: placed.restart()
    onHeightChanged: placed.restart()

    Timer {
        id: placed

        interval: 0

        onTriggered: root._follow()
    }

    Column {
        id: column

        width: root.width - 2 * root.side
        x: root.side
        y: root.ends
    }
}
