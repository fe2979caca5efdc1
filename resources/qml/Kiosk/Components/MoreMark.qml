pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Says on the lower edge of what scrolls how much there is below, and brings it up when it is tapped. */
SmallButton {
    id: root

    required property Flickable flick
    /** What it holds is read on from a line, not from a part. */
    property bool scrollsByLine: false
    /** How many rows are out of sight below; 0 where they are not counted. */
    property int hidden: list ? _hiddenRows : 0

    readonly property ListView list: flick as ListView
    readonly property bool more: flick.contentHeight > flick.height + 1 && (list ? _hiddenRows > 0 : flick.contentY + flick.height < flick.originY + flick.contentHeight - 1)
    /** How much room to keep for it, also while it is not there. */
    readonly property real keptHeight: Math.max(Theme.px(32), Theme.labelLine + topPadding + bottomPadding)
    property int _hiddenRows: 0

    /** Counts the rows of a list that are not to be seen whole. */
    function _count() {
        _hiddenRows = list ? Math.max(0, list.count - 1 - _lastWhole()) : 0;
    }

    /** Returns the last row that is to be seen whole; a gap or a heading between rows is none. */
    function _lastWhole(): int {
        const bottom = list.contentY + list.height;
        for (let at = bottom - 1; at > list.contentY; at -= Theme.px(8)) {
            const row = list.indexAt(list.width / 2, at);
            if (row >= 0) {
                const item = list.itemAtIndex(row);
                return item && item.y + item.height > bottom + 1 ? row - 1 : row;
            }
        }
        return -1;
    }

    /** Returns where the first part below stands that is held back because it is not whole, or else the lower edge. */
    function _firstHeld(holder: Item, depth: int): real {
        const least = flick.contentY + Theme.px(8);
        let first = flick.contentY + flick.height;
        for (const part of holder.children) {
            const top = part.mapToItem(flick.contentItem, 0, 0).y;
            if (!part.visible || part.height <= 0 || top + part.height < least) {
                continue;
            }
            if (part.opacity > 0 && depth < 4) {
                first = Math.min(first, _firstHeld(part, depth + 1));
            } else if (part.opacity === 0 && top > least) {
                first = Math.min(first, top);
            }
        }
        return first;
    }

    /** Returns whether a row that is higher than the list stands at its beginning already. */
    function _isRead(row: int): bool {
        const item = list.itemAtIndex(row);
        return item && item.height > list.height && item.y <= list.contentY + 1;
    }

    function _goOn() {
        const next = list && _lastWhole() >= 0 ? _lastWhole() + 1 : -1;
        const end = flick.originY + flick.contentHeight - flick.height;
        if (next >= 0 && !_isRead(next)) {
            list.positionViewAtIndex(next, ListView.Beginning);
        } else if (next >= 0) {
            list.contentY = Math.min(end, list.contentY + list.height * 0.8);
        } else {
            flick.contentY = Math.min(end, scrollsByLine ? flick.contentY + flick.height * 0.8 : _firstHeld(flick.contentItem, 0));
        }
    }

    bottomPadding: Theme.px(2)
    fill: Theme.accent
    fillPressed: Theme.accentLine
    focusPolicy: Qt.NoFocus
    iconName: "down"
    ink: Theme.accentInk
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(14)
    spoken: hidden > 0 ? qsTr("%1 more below").arg(hidden) : qsTr("More below")
    text: hidden > 0 ? qsTr("%1 more").arg(hidden) : qsTr("More")
    topPadding: Theme.px(2)
    visible: flick.visible && more
    visibleHeight: Math.max(Theme.px(32), implicitContentHeight + topPadding + bottomPadding)

    Component.onCompleted: counted.restart()
    onClicked: root._goOn()

    // Once all has its place; a call that comes later would find the mark gone.
    Timer {
        id: counted

        interval: 0

        onTriggered: root._count()
    }

    Connections {
        function onContentHeightChanged() {
            counted.restart();
        }

        function onContentYChanged() {
            counted.restart();
        }

        function onHeightChanged() {
            counted.restart();
        }

        target: root.flick
    }
}
