pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The last scans made at this desk, newest first, as many whole rows as there is room for. */
Item {
    id: root

    required property Rows scans
    property string conflictText: ""
    property bool titled: true
    /** No search stands above them, so that an empty list says so. */
    property bool alone: true
    /** The height that the title takes. */
    readonly property real titleHeight: titled ? title.height + _rise : 0

    /** The height of a row of two lines. */
    readonly property real rowHeight: Math.max(Theme.touch, Theme.bodyLine + Theme.labelLine + Theme.gap)

    /** How far the button beside the title stands out above it. */
    readonly property real _rise: Math.max(0, ((conflict.item as SmallButton)?.visibleHeight ?? 0) - Theme.bodyLine) / 2

    readonly property int _whole: Math.floor((height - titleHeight + 1) / rowHeight)

    /** The person wants one of these check-ins taken back. */
    signal undoRequested(row: int)
    /** The person wants to see the next guest who was admitted at two desks. */
    signal conflictRequested

    /** Brings a row into sight. */
    function show(row: int) {
        rows.positionViewAtIndex(row, ListView.Beginning);
    }

    BodyText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.bottom: rows.top
        anchors.left: parent.left
        below: Theme.px(12)
        font.family: Theme.displayFamily
        text: qsTr("Last scans")
        visible: root.titled
        weight: Theme.semibold
    }

    Loader {
        id: conflict

        active: root.conflictText !== ""
        anchors.right: parent.right
        anchors.verticalCenter: title.verticalCenter
        anchors.verticalCenterOffset: -Theme.px(6)
        visible: root.titled

        sourceComponent: SmallButton {
            fill: Theme.alreadyIn.field
            fillPressed: Theme.alreadyIn.step1
            iconName: "people"
            ink: Theme.alreadyIn.ink
            spoken: qsTr("%1; show the next one").arg(text)
            text: root.conflictText

            onClicked: root.conflictRequested()
        }
    }

    ListView {
        id: rows

        Accessible.name: qsTr("Last scans")
        Accessible.role: Accessible.List
        anchors.bottom: parent.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // None is current: what marks it would wander down with every scan, and have frames drawn for it.
        currentIndex: -1
        height: root._whole > 1 ? root._whole * root.rowHeight : root.height - root.titleHeight
        model: root.scans
        reuseItems: true
        snapMode: ListView.SnapToItem
        visible: height >= Theme.touch - 1
        width: parent.width

        delegate: ScanDelegate {
            // Where there is no room for a row, the keyboard does not come to it either.
            enabled: height <= rows.height + 1
            opacity: y + height <= rows.contentY + rows.height + 1 ? 1 : 0
            width: rows.width

            onReached: row => rows.positionViewAtIndex(row, ListView.Contain)
            onUndoRequested: row => root.undoRequested(row)
        }
    }

    // In the margin of the window, where it lies on no button.
    ScrollMark {
        anchors.left: rows.right
        anchors.leftMargin: Theme.px(5)
        flick: rows
    }

    LabelText {
        anchors.left: rows.left
        anchors.top: rows.top
        text: qsTr("Nobody was scanned here yet.")
        above: Theme.gap
        visible: root.alone && root.scans.count === 0 && rows.height >= y - rows.y + height
    }
}
