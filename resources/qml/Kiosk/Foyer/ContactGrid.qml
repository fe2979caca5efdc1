pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** Cards of those who shared, side by side; it scrolls where they are more than fit. */
ListView {
    id: root

    required property Rows cards
    property bool withUndo: false
    readonly property real across: withUndo ? (count <= 3 ? 3 : 3.4) : count <= 5 ? Math.max(2, count) : 3.4
    property real _head: 0
    property real _foot: 0

    /** The visitor wants to undo their sharing in this exchange. */
    signal undoRequested(exchange: string)

    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    interactive: Theme.portrait ? contentHeight > height : contentWidth > width
    model: cards
    orientation: Theme.portrait ? ListView.Vertical : ListView.Horizontal
    spacing: Theme.gap

    onCountChanged: {
        if (count === 0) {
            _head = 0;
            _foot = 0;
        }
    }

    delegate: ContactDelegate {
        footRoom: Math.max(footHeight, root._foot)
        headRoom: Math.max(headHeight, root._head)
        height: Theme.portrait ? Theme.px(withUndo ? 352 : 296) * Theme.largerScale : root.height
        width: Theme.portrait ? root.width : (root.width - Math.floor(root.across - 0.1) * Theme.gap) / root.across
        withUndo: root.withUndo

        onFootHeightChanged: root._foot = Math.max(root._foot, footHeight)
        onHeadHeightChanged: root._head = Math.max(root._head, headHeight)
        onUndoRequested: root.undoRequested(exchange)
    }
}
