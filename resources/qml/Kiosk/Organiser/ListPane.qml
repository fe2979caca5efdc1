pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A card with a list: its title, a search if it has one, the rows, and what stands there when there are none. */
OrganiserCard {
    id: root

    required property string title
    property alias model: rows.model
    property alias delegate: rows.delegate
    property alias section: rows.section
    /** The title is to be seen, not only to be heard. */
    property bool titled: true
    readonly property alias list: rows
    property string summary: ""
    /** All rows are of one height, so that whole ones fill the list. */
    property bool even: section.property === ""
    property string searchHint: ""
    property int longestSearch: 200
    property string emptyIcon: "search"
    property string emptyText: ""

    /** The person typed something else to look for. */
    signal searched(text: string)
    /** The person pressed Enter in the search. */
    signal accepted

    /** Tells whether what stands there is to be seen whole; while the list moves, all is. */
    function showsWhole(top: real, partHeight: real): bool {
        return rows.moving || (top >= rows.contentY - 1 && top + partHeight <= rows.contentY + rows.height + 1);
    }

    /** Empties the search. */
    function clear() {
        field.clear();
    }

    /** Gives the row that was last chosen the keyboard. */
    function focusList() {
        if (rows.count > 0) {
            rows.currentIndex = Math.max(0, rows.currentIndex);
            rows.currentItem?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    /** Gives the search the keyboard. */
    function focusSearch() {
        field.focusInput();
    }

    FittingText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: count.left
        anchors.rightMargin: Theme.gap
        sizes: ["heading", "body"]
        text: root.title
        visible: root.titled
    }

    LabelText {
        id: count

        anchors.baseline: parent.top
        anchors.baselineOffset: Theme.headingLine * 0.8
        anchors.right: parent.right
        text: root.summary
        visible: root.titled
        weight: Theme.medium
    }

    SearchField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.titled ? heading.bottom : parent.top
        anchors.topMargin: visible && root.titled ? Theme.px(12) : 0
        focus: visible
        height: visible ? implicitHeight : 0
        maximumLength: root.longestSearch
        placeholder: root.searchHint
        takesEscape: text !== ""
        visible: root.searchHint !== ""

        onAccepted: root.accepted()
        onEdited: text => root.searched(text)
        onMovedDown: root.focusList()
    }

    ListView {
        id: rows

        readonly property real _all: root.innerHeight - y
        // The mark stands below the rows, most of it in the padding of the card.
        readonly property real _room: _long ? _all - below.keptHeight + Theme.px(12) : _all
        /** Not a binding: a list reckons its length from what it has made, and so from its height. */
        property bool _long: false

        function _measure() {
            _long = contentHeight > _all + 1;
        }
        readonly property real _row: contentHeight > 0 ? itemAtIndex(Math.max(0, indexAt(width / 2, contentY + 1)))?.height ?? 0 : 0
        // Whole rows only; where rows are not all alike, one that is cut is not shown.
        readonly property real _whole: root.even && _row > 0 ? Math.floor(_room / _row) * _row : _room

        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.left: parent.left
        anchors.leftMargin: -Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(12)
        anchors.top: field.bottom
        anchors.topMargin: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        // What is made ahead, bit by bit, is in the way of a list that is emptied.
        cacheBuffer: 0
        clip: true
        highlightMoveDuration: 0
        highlightResizeDuration: 0
        height: Math.max(0, Math.min(_room, _whole))
        keyNavigationEnabled: true

        Keys.onUpPressed: event => {
            if (currentIndex <= 0 && field.visible) {
                field.focusInput();
            } else {
                event.accepted = false;
            }
        }
        onContentHeightChanged: Qt.callLater(_measure)
        on_AllChanged: Qt.callLater(_measure)
        // The row that was chosen stays in sight.
        onHeightChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        // The rows are one stop of Tab, the one that was last come to; the arrows go on from there.
        onCountChanged: {
            if (currentIndex < 0 && count > 0) {
                currentIndex = 0;
            }
        }
        onCurrentItemChanged: {
            if (activeFocus) {
                currentItem?.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    ScrollGrip {
        anchors.left: rows.right
        anchors.leftMargin: -Theme.px(24)
        anchors.top: rows.top
        height: rows.height
        list: rows
    }

    EmptyPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        iconName: root.emptyIcon
        text: root.emptyText
        visible: rows.count === 0 && root.emptyText !== ""
    }

    Rectangle {
        anchors.top: rows.bottom
        anchors.left: rows.left
        anchors.right: rows.right
        color: Theme.line
        height: Math.max(1, Theme.px(2))
        visible: !rows.atYEnd && rows.contentHeight > rows.height
    }

    MoreMark {
        id: below

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2 - Theme.px(14)
        anchors.horizontalCenter: parent.horizontalCenter
        flick: rows
    }
}
