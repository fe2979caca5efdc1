pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** The sessions of a day one below the other, with the present marked at its true place. */
ListView {
    id: root

    required property FoyerStarredAgenda viewModel
    /** Letters are so large that each session has the whole width. */
    required property bool lean
    /** How high the page is. */
    required property real pageHeight

    /** The visitor has moved the list themselves. */
    property bool moved: false
    /** So often it is looked again where the present is, as rows get their heights. */
    property int _settling: 0
    /** Where it stood, among what, once the present was shown. */
    property string _stood: ""

    /** Begins with the row before the present, or with the present where all the rest fits below it. */
    function showNow() {
        if (!moved && _stood === _standing()) {
            return;
        }
        moved = false;
        _settling = 2;
        _place();
    }

    /** Says where it stands; rows are made anew to find a better place, which takes longer than a frame. */
    function _standing(): string {
        return [contentY, originY, contentHeight, width, height, count, viewModel.nowRow, lean].join(" ");
    }

    function _place() {
        forceLayout();
        const row = viewModel.nowRow;
        if (row <= 0) {
            positionViewAtBeginning();
        } else if (lean) {
            positionViewAtIndex(row, ListView.Beginning);
        } else {
            positionViewAtIndex(row - 1, ListView.Beginning);
            const before = itemAtIndex(row - 1);
            if (before && (before.height > height * 0.25 || _fitsWithout(before))) {
                positionViewAtIndex(row, ListView.Beginning);
            }
            const present = itemAtIndex(row);
            if (present && originY + contentHeight - present.y <= height + 1) {
                positionViewAtEnd();
            } else {
                _showNext(row);
            }
        }
        _stood = _standing();
    }

    /** Tells whether the row that the lower edge cuts is whole without the first one. */
    function _fitsWithout(first: Item): bool {
        const at = indexAt(width / 2, contentY + height - 1);
        const cut = itemAtIndex(at);
        const below = cut ? cut.y + cut.height - Theme.rowGap - contentY - height : 0;
        return at > viewModel.nowRow && below > 1 && below <= first.height;
    }

    /** Leaves out the row before the present, and the line of the present too, where the next one would be held back for them. */
    function _showNext(row: int) {
        for (const first of [row, row + 1]) {
            const next = itemAtIndex(row + 1);
            if (!next || next.height > height || next.y + next.height - Theme.rowGap <= contentY + height + 1) {
                return;
            }
            positionViewAtIndex(first, ListView.Beginning);
        }
    }

    /** Tells whether a row is to be seen whole; while the list moves, each is. */
    function showsWhole(top: real, rowHeight: real): bool {
        return moving || rowHeight > height && Theme.keyboardHeight === 0 || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
    }

    Accessible.name: viewModel.title
    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    // Of a short agenda nothing is made ahead: Qt complains when rows go that are still being made.
    cacheBuffer: count > 40 ? pageHeight / 2 : 0
    clip: true
    currentIndex: -1
    model: viewModel.rows
    reuseItems: true

    onContentHeightChanged: {
        if (!moved && _settling > 0) {
            _settling -= 1;
            Qt.callLater(_place);
        }
    }
    onHeightChanged: {
        if (!moved) {
            Qt.callLater(showNow);
        }
    }
    onMovementStarted: moved = true

    delegate: lean ? largeRow : usualRow

    Component {
        id: usualRow

        AgendaDelegate {
            // Nothing is cut through its letters; the gap below them may be.
            opacity: root.showsWhole(y, height - Theme.rowGap) ? 1 : 0
            seenTo: root.moving || height <= root.height ? Infinity : root.contentY + root.height - y
            width: ListView.view.width

            onSessionChosen: identity => root.viewModel.openSession(identity)
        }
    }

    Component {
        id: largeRow

        LargeAgendaDelegate {
            opacity: root.showsWhole(y, height - Theme.rowGap) ? 1 : 0
            width: ListView.view.width

            onSessionChosen: identity => root.viewModel.openSession(identity)
        }
    }
}
