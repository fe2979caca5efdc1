pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One session of the day: its time, with the one that was printed if it moved, what it is, where, and how it changed. */
Touchable {
    id: root

    required property string time
    required property string oldTime
    required property string detail
    required property string mark
    required property bool cancelled
    required property bool past
    required property bool chosen

    // Reckoned, so that a row has its height before it is laid out: a list goes by that.
    readonly property real _timeWidth: Theme.px(76) * Theme.largerScale
    readonly property real _wordsWidth: Math.max(Theme.px(160), width - leftPadding - rightPadding - _timeWidth - Theme.px(12))

    bottomPadding: Theme.px(6)
    fill: chosen ? Theme.a10 : Theme.surface
    fillPressed: Theme.a20
    leftPadding: Theme.px(20)
    listed: true
    outlineWidth: Theme.highContrast && chosen ? Theme.outlineWidth : 0
    radius: Theme.radiusRow
    rightPadding: Theme.px(20)
    spoken: [time, text, detail, mark].filter(part => part !== "").join(", ")
    topPadding: Theme.px(6)

    contentItem: Item {
        implicitHeight: Math.max(times.implicitHeight, words.implicitHeight)

        Column {
            id: times

            anchors.left: parent.left
            anchors.top: parent.top
            width: root._timeWidth

            LabelText {
                color: Theme.ink
                font.strikeout: root.cancelled
                tabular: true
                text: root.time
                weight: Theme.semibold
                width: root._timeWidth
            }

            LabelText {
                font.strikeout: true
                tabular: true
                text: root.oldTime
                visible: text !== ""
                width: root._timeWidth
            }
        }

        Column {
            id: words

            anchors.left: times.right
            anchors.leftMargin: Theme.px(12)
            anchors.top: parent.top
            width: root._wordsWidth

            LabelText {
                color: root.past ? Theme.soft : Theme.ink
                font.strikeout: root.cancelled
                text: root.text
                weight: Theme.semibold
                width: root._wordsWidth
            }

            LabelText {
                text: root.detail
                visible: text !== ""
                width: root._wordsWidth
            }

            // A column alone would leave it at the left in Arabic.
            Item {
                height: chip.height
                visible: root.mark !== ""
                width: root._wordsWidth

                Chip {
                    id: chip

                    anchors.left: parent.left
                    text: root.mark
                    tone: "information"
                    width: Math.min(implicitWidth, root._wordsWidth)
                }
            }
        }
    }
}
