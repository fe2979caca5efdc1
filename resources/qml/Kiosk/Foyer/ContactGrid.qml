pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Cards of those who shared, side by side; it scrolls where they are more than fit. */
ListView {
    id: root

    required property Rows cards
    property bool withUndo: false
    readonly property int across: Theme.portrait ? 1 : count > 3 ? 4 : 3

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
        height: Theme.portrait ? Theme.px(withUndo ? 560 : 520) : root.height
        width: Theme.portrait ? root.width : root.count > 3 ? (root.width - 3 * Theme.gap) / 3.4 : (root.width - 2 * Theme.gap) / 3
        withUndo: root.withUndo

        onUndoRequested: root.undoRequested(exchange)
    }
}
