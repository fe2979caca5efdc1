pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** Those who shared, in large letters: one a page. */
ListView {
    id: root

    required property FoyerMet viewModel

    /** The visitor wants to undo their sharing in this exchange, or with nothing in all of them. */
    signal undoRequested(exchange: string)
    /** The visitor wants all contacts at once. */
    signal takeHomeRequested
    /** The visitor wants them by mail. */
    signal mailRequested

    /** Shows the next one, and after the last the first. */
    function showNext() {
        currentIndex = (currentIndex + 1) % count;
        positionViewAtIndex(currentIndex, ListView.Beginning);
    }

    Accessible.role: Accessible.List
    cacheBuffer: 0
    clip: true
    highlightMoveDuration: 0
    interactive: false
    model: viewModel.cards
    orientation: ListView.Horizontal

    onCountChanged: {
        currentIndex = 0;
        positionViewAtBeginning();
    }
    onWidthChanged: positionViewAtIndex(Math.max(0, currentIndex), ListView.Beginning)

    delegate: LargeContact {
        allUndoable: root.viewModel.undoable
        height: root.height
        mailable: root.viewModel.mail.offered
        linkable: root.viewModel.link.offered
        printable: root.viewModel.sheet.offered && !root.viewModel.link.offered
        printing: root.viewModel.sheet.wanted
        summary: root.viewModel.summary
        visible: ListView.isCurrentItem
        width: root.width

        onMailRequested: root.mailRequested()
        onPrintRequested: root.viewModel.sheet.printOut()
        onTakeHomeRequested: root.takeHomeRequested()
        onUndoRequested: exchange => root.undoRequested(exchange)
    }
}
