pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A day as a timeline: rooms below each other, hours from side to side; it scrolls both ways. */
Item {
    id: root

    required property FoyerAgenda viewModel

    readonly property real minute: Theme.px(Theme.portrait ? 4 : 5) * Math.max(1, Theme.largerScale * 0.8)
    readonly property real margin: Theme.px(Theme.portrait ? 150 : 184) * (Theme.largeText ? (1 + Theme.largerScale) / 2 : 1)
    readonly property real lane: Theme.px(88) * Theme.largerScale
    readonly property real span: viewModel.hours.length * 60 * minute

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    /** Begins a little before the present, or with the first hour. */
    function showNow() {
        const least = Math.max(0, rooms.contentWidth - rooms.width);
        const wanted = viewModel.nowMinute < 0 ? 0 : viewModel.nowMinute * minute - (rooms.width - margin) * 0.25;
        rooms.contentX = Math.max(0, Math.min(least, wanted));
        rooms.contentY = rooms.originY;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Item {
        id: hours

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        clip: true
        height: Theme.px(40) * Theme.largerScale

        Repeater {
            model: root.viewModel.hours

            LabelText {
                required property string modelData
                required property int index

                color: Theme.soft
                tabular: true
                text: modelData
                weight: Theme.medium
                x: index * 60 * root.minute - rooms.contentX
            }
        }
    }

    Rectangle {
        readonly property real place: root.margin + root.viewModel.nowMinute * root.minute - rooms.contentX

        anchors.bottom: parent.bottom
        anchors.top: hours.bottom
        color: Theme.accentLine
        visible: root.viewModel.nowMinute >= 0 && place > root.margin && place < root.width
        width: Theme.px(4)
        x: place - width / 2
    }

    ListView {
        id: rooms

        Accessible.name: root.viewModel.title
        Accessible.role: Accessible.Table
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: hours.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        contentWidth: root.margin + root.span
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        // Whole rooms only: nothing is cut through its letters.
        height: Math.max(1, Math.floor((root.height - hours.height) / root.lane)) * root.lane
        snapMode: ListView.SnapToItem
        model: root.viewModel.timeline
        reuseItems: true

        delegate: TimelineDelegate {
            contentX: rooms.contentX
            height: root.lane
            margin: root.margin
            minute: root.minute
            seen: rooms.width
            width: rooms.contentWidth

            onSessionChosen: identity => root.sessionChosen(identity)
        }
    }
}
