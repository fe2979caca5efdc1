pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A card with a heading and a list that scrolls inside it; one sentence where there is nothing to list. */
OrganiserCard {
    id: root

    required property string title
    required property string hint
    required property string nothing
    property alias model: list.model
    property alias delegate: list.delegate
    property alias header: list.header
    readonly property bool empty: list.count === 0
    /** How high the card is to be so that nothing in it is hidden; it follows a moment later, as it bears on the widths that it follows from. */
    property real wantedHeight: Theme.px(160)
    readonly property real _needed: Theme.px(40) + heading.height + (empty ? Theme.gap + sentence.implicitHeight : Theme.rowGap + list.contentHeight)

    on_NeededChanged: measured.restart()

    Timer {
        id: measured

        interval: 0
        running: true

        onTriggered: root.wantedHeight = root._needed
    }

    /** Tells whether a row is to be seen whole; while the list moves, each is. */
    function showsWhole(top: real, rowHeight: real): bool {
        return list.moving || (top >= list.contentY - 1 && top + rowHeight <= list.contentY + list.height + 1);
    }

    BodyText {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        text: root.title
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    LabelText {
        anchors.baseline: heading.baseline
        anchors.left: heading.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        horizontalAlignment: Text.AlignRight
        text: root.hint
        visible: !root.empty
        weight: Theme.medium
    }

    BodyText {
        id: sentence

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
        color: Theme.soft
        text: root.nothing
        visible: root.empty
    }

    ListView {
        id: list

        currentIndex: -1
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentHeight > height
        visible: !root.empty
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(14)
        flick: list
    }
}
