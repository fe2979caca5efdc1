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
    readonly property alias list: rows
    property string summary: ""
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
    }

    LabelText {
        id: count

        anchors.baseline: parent.top
        anchors.baselineOffset: Theme.headingLine * 0.8
        anchors.right: parent.right
        text: root.summary
        weight: Theme.medium
    }

    SearchField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: visible ? Theme.px(12) : 0
        focus: visible
        height: visible ? implicitHeight : 0
        maximumLength: root.longestSearch
        placeholder: root.searchHint
        visible: root.searchHint !== ""

        onAccepted: root.accepted()
        onEdited: text => root.searched(text)
        onMovedDown: rows.forceActiveFocus(Qt.TabFocusReason)
    }

    ListView {
        id: rows

        readonly property real _room: root.innerHeight - y
        readonly property real _row: contentHeight > 0 ? itemAtIndex(Math.max(0, indexAt(width / 2, contentY + 1)))?.height ?? 0 : 0
        // Whole rows only; where groups have headings rows are not all alike.
        readonly property real _whole: section.property === "" && _row > 0 ? Math.floor(_room / _row) * _row : _room

        Accessible.name: root.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0
        anchors.left: parent.left
        anchors.leftMargin: -Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(12)
        anchors.top: field.bottom
        anchors.topMargin: Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: Math.max(0, Math.min(_room, _whole))
        keyNavigationEnabled: true
        reuseItems: true

        Keys.onUpPressed: event => {
            if (currentIndex <= 0 && field.visible) {
                field.focusInput();
            } else {
                event.accepted = false;
            }
        }
        // The row that was chosen stays in sight.
        onHeightChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0) {
                currentIndex = 0;
            }
        }
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
}
