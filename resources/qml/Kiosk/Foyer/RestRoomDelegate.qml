pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A room at rest: what is on, how much of it is over, and what comes next there. */
Item {
    id: root

    required property string room
    required property string now
    required property string until
    required property real progress
    required property string nextTime
    required property string nextBefore
    required property string nextTitle
    readonly property bool _on: progress >= 0

    Accessible.name: [room, now, until, nextTime, nextTitle].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: told.height + Theme.px(20)

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
                text: root.until
                wrapMode: Text.NoWrap
            }
        }

        ShortText {
            color: root._on ? Theme.ink : Theme.soft
            lines: 1
            most: 2
            ownLines: true
            sizes: root._on ? ["headline", "heading"] : ["heading", "body"]
            whole: root.now
            width: parent.width
        }

        ProgressBar {
            progress: root.progress
            spoken: root.until
            visible: root._on
            width: parent.width
        }

        Item {
            height: next.height
            visible: root.nextTitle !== ""
            width: parent.width

            FittingText {
                id: before

                color: Theme.soft
                lines: 1
                sizes: ["body", "label"]
                anchors.left: parent.left
                strikeout: true
                text: root.nextBefore
                visible: text !== ""
                weight: Theme.regular
                width: visible ? implicitWidth : 0
            }

            BodyText {
                id: time

                anchors.left: before.right
                anchors.leftMargin: before.visible ? Theme.rowGap : 0
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
                lines: 1
                most: 2
                ownLines: true
                sizes: ["body", "label"]
                weight: Theme.regular
                whole: root.nextTitle
            }
        }
    }
}
