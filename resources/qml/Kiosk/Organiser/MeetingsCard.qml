pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How far visitors came who asked to meet, by groups: a bar is as long as many asked, darker where they agreed and met. */
ListCard {
    id: root

    required property OrganiserMeetingsWatch meetings

    hint: meetings.summary
    model: meetings.rows
    nothing: meetings.summary + "\n" + qsTr("By groups it is told once 5 pairs of two groups have asked.")
    title: qsTr("Meetings")

    header: LabelText {
        bottomPadding: Theme.rowGap
        text: qsTr("Pairs of visitors by groups, where at least 5 asked. “–” hides fewer than 5, and what would give that away.")
        width: ListView.view.width

        // Its lines may become more once its width is known: the list would stand below its beginning.
        onHeightChanged: ListView.view?.positionViewAtBeginning()
    }

    delegate: Item {
        id: row

        required property string name
        required property string line
        required property real asked
        required property real agreed
        required property real met

        Accessible.name: name + ": " + line
        Accessible.role: Accessible.ListItem
        height: bars.y + bars.height + Theme.rowGap
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: ListView.view.width

        LabelText {
            id: caption

            anchors.left: parent.left
            color: Theme.ink
            text: row.name
            weight: Theme.semibold
            width: (parent.width - Theme.gap) / 2
        }

        LabelText {
            id: numbers

            anchors.right: parent.right
            horizontalAlignment: Text.AlignRight
            tabular: true
            text: row.line
            weight: Theme.medium
            width: (parent.width - Theme.gap) / 2
        }

        Item {
            id: bars

            anchors.left: parent.left
            anchors.right: parent.right
            height: Theme.px(12)
            y: Math.max(caption.height, numbers.height) + Theme.px(4)

            Bar {
                color: Theme.a20
                share: row.asked
            }

            Bar {
                color: Theme.a40
                share: row.agreed
            }

            Bar {
                color: Theme.accentLine
                share: row.met
            }
        }
    }

    component Bar: Rectangle {
        required property real share

        anchors.left: parent?.left
        border.color: Theme.edge
        border.width: Theme.highContrast ? 1 : 0
        height: parent?.height ?? 0
        radius: height / 2
        visible: share > 0
        width: Math.max(height, share * (parent?.width ?? 0))
    }
}
