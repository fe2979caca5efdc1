pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** Cards of those who shared, side by side; it scrolls where they are more than fit. */
ListView {
    id: root

    required property Rows cards
    property bool withUndo: false
    readonly property real across: count <= 3 ? 3 : count <= 5 && !withUndo ? count : 3.4

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

    delegate: ContactDelegate {
        height: Theme.portrait ? Theme.px(withUndo ? 352 : 296) * Theme.largerScale : root.height
        width: Theme.portrait ? root.width : (root.width - Math.floor(root.across - 0.1) * Theme.gap) / root.across
        withUndo: root.withUndo

        onUndoRequested: root.undoRequested(exchange)
    }
}
