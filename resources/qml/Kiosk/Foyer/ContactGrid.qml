pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Cards of those who shared, side by side, on an upright screen in whole rows; it scrolls where they are more than fit. */
Item {
    id: root

    required property Rows cards
    readonly property int count: cards.count
    /** A single one has all of the page. */
    readonly property bool _single: count === 1 && !Theme.portrait
    readonly property real across: _single ? 1 : count <= _fitting ? _fitting : _fitting + 0.4
    /** How many cards beside each other are wide enough for a head, a code and a foot below each other. */
    readonly property int _fitting: Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / (Theme.px(280) * Theme.largerScale + Theme.gap))))
    property real _head: 0
    property real _foot: 0

    readonly property real _leastRow: Theme.px(300) * Theme.largerScale
    readonly property int _rows: Math.max(1, Math.min(count, Math.floor((height + Theme.gap) / (_leastRow + Theme.gap))))
    readonly property real _share: (height - (_rows - 1) * Theme.gap) / _rows
    /** Where there are more below, whole rows fill the page: half a card tells nobody who it is. */
    readonly property real _rowHeight: count > _rows ? _share : Math.min(Theme.px(420) * Theme.largerScale, _share)

    /** The visitor wants to undo their sharing in this exchange. */
    signal undoRequested(exchange: string)

    /** Takes the highest head and foot of the cards there are; under a moving finger no code leaves its line for a lower one. */
    function _measure() {
        let heads = grid.moving ? _head : 0;
        let feet = grid.moving ? _foot : 0;
        for (const child of grid.contentItem.children) {
            const card = child as ContactDelegate;
            heads = Math.max(heads, card?.headHeight ?? 0);
            feet = Math.max(feet, card?.footHeight ?? 0);
        }
        _head = heads;
        _foot = feet;
    }

    GridView {
        id: grid

        currentIndex: -1
        Accessible.role: Accessible.List
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        cellHeight: Theme.portrait ? root._rowHeight + Theme.gap : root.height
        cellWidth: Theme.portrait ? width : (root.width - Math.floor(root.across - 0.1) * Theme.gap) / root.across + Theme.gap
        clip: true
        // The gap after the last card lies outside, on the same side whichever way the page is read.
        height: root.height + (Theme.portrait ? Theme.gap : 0)
        width: root.width + Theme.gap
        flow: Theme.portrait ? GridView.FlowLeftToRight : GridView.FlowTopToBottom
        interactive: Theme.portrait ? contentHeight > height + 1 : contentWidth > width + 1
        model: root.cards
        snapMode: Theme.portrait ? GridView.SnapToRow : GridView.NoSnap

        onCountChanged: root._measure()

        delegate: ContactDelegate {
            footRoom: Math.max(footHeight, root._foot)
            headRoom: Math.max(headHeight, root._head)
            height: grid.cellHeight - (Theme.portrait ? Theme.gap : 0)
            lying: Theme.portrait || root._single
            width: grid.cellWidth - Theme.gap

            onFootHeightChanged: root._measure()
            onHeadHeightChanged: root._measure()
            onUndoRequested: root.undoRequested(exchange)
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(16)
        flick: grid
        visible: Theme.portrait && grid.contentHeight > grid.height + 1
    }
}
