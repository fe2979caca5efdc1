pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A room at rest: what is on, how much of it is over, and what comes next there, which leads where the room is free; moved is blue. */
Item {
    id: root

    required property int index
    required property string room
    required property string now
    required property string until
    required property real progress
    required property string nextTime
    required property string nextBefore
    required property string nextTitle
    /** There is height for what comes next in larger letters beneath what is on. */
    property bool roomy: true
    /** There is height for it to lead as what is on does. */
    property bool nextLeads: false
    readonly property bool busy: progress >= 0
    readonly property bool _moved: nextBefore !== ""
    readonly property list<string> _wanted: !busy && nextLeads ? ["headline", "heading"] : roomy || !busy && Theme.largerScale === 1 ? ["heading", "body"] : ["body", "label"]
    /** Time and title have room on one line in the larger size; else both are smaller. */
    readonly property bool _fits: nextMetrics.font.pixelSize > 0 && nextMetrics.advanceWidth(nextTime + nextTitle) + before.implicitWidth + Theme.px(56) <= width
    readonly property list<string> _nextSizes: _fits ? _wanted : [_wanted[1]]
    readonly property TypeStep _nextStep: Theme.step(_nextSizes[0])

    Accessible.name: [room, now, until, nextTime, nextTitle].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: told.height + Theme.px(20)

    FontMetrics {
        id: nextMetrics

        readonly property TypeStep step: Theme.step(root._wanted[0])

        font.family: step.family
        font.letterSpacing: step.tracking
        font.pixelSize: step.size
        font.weight: Theme.semibold
    }

    RowLine {
        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.px(9)
        visible: root.index > 0
        width: parent.width
    }

    Column {
        id: told

        spacing: Theme.half
        width: parent.width

        Item {
            height: Theme.bodyLine
            width: parent.width

            FittingText {
                anchors.left: parent.left
                anchors.right: untilText.left
                anchors.rightMargin: Theme.gap
                color: Theme.accentLine
                lines: 1
                sizes: ["body", "label"]
                text: root.room
            }

            BodyText {
                id: untilText

                anchors.right: parent.right
                color: Theme.soft
                text: root.busy ? root.until : root.now
                wrapMode: Text.NoWrap
            }
        }

        ShortText {
            lines: 1
            most: 2
            ownLines: true
            sizes: ["headline", "heading"]
            visible: root.busy
            whole: root.busy ? root.now : ""
            width: parent.width
        }

        ProgressBar {
            progress: root.progress
            spoken: root.until
            visible: root.busy
            width: parent.width
        }

        Rectangle {
            readonly property color ink: root._moved ? Theme.information.ink : Theme.ink
            readonly property real inset: root._moved ? Theme.px(12) : 0
            /** How far the time reaches above a title that is set smaller. */
            readonly property real rise: Math.max(0, time.baselineOffset - next.baselineOffset)

            color: root._moved ? Theme.information.field : "transparent"
            height: next.height + rise + (root._moved ? Theme.rowGap : 0)
            radius: Theme.radiusSmall
            visible: root.nextTitle !== ""
            width: parent.width + 2 * inset
            x: -inset

            TypeText {
                id: before

                anchors.baseline: next.baseline
                anchors.left: parent.left
                anchors.leftMargin: parent.inset
                color: parent.ink
                font.strikeout: true
                step: Theme.body
                text: root.nextBefore
                visible: text !== ""
                weight: Theme.regular
                wrapMode: Text.NoWrap
            }

            TypeText {
                id: time

                anchors.baseline: next.baseline
                anchors.left: before.right
                anchors.leftMargin: before.visible ? Theme.px(12) : 0
                color: parent.ink
                step: root._nextStep
                tabular: true
                text: root.nextTime
                weight: Theme.semibold
                wrapMode: Text.NoWrap
            }

            ShortText {
                id: next

                anchors.left: time.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.rightMargin: parent.inset
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: parent.rise / 2
                color: parent.ink
                lines: 1
                most: 2
                ownLines: true
                sizes: root._nextSizes
                weight: Theme.medium
                whole: root.nextTitle
            }
        }
    }
}
