pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Each group as a bar: as long as it is large, filled as far as it is in. */
OrganiserCard {
    id: root

    required property OrganiserWatch day

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        text: qsTr("Groups")
        weight: Theme.semibold
    }

    LabelText {
        anchors.baseline: title.baseline
        anchors.right: parent.right
        text: qsTr("In, of expected")
        visible: root.day.groups.count > 0
        weight: Theme.medium
    }

    BodyText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        color: Theme.soft
        text: qsTr("The roster is empty. Import it, and its groups stand here.")
        visible: root.day.groups.count === 0
    }

    ListView {
        id: list

        currentIndex: -1
        readonly property real nameWidth: Math.min(Theme.px(176), width * 0.4)
        readonly property real rowHeight: Math.max(Theme.px(26), Math.min(Theme.px(40), height / Math.max(1, count)))

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.day.groups

        delegate: Item {
            id: row

            required property string name
            required property string checkedIn
            required property string ofExpected
            required property real length
            required property real filled

            Accessible.name: name + ", " + checkedIn + " " + ofExpected
            Accessible.role: Accessible.ListItem
            height: Math.max(list.rowHeight, caption.implicitHeight)
            width: ListView.view.width

            LabelText {
                id: caption

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                text: row.name
                weight: Theme.medium
                width: list.nameWidth
            }

            Item {
                id: track

                anchors.left: caption.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.rightMargin: numbers.room + Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(16)

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.a20
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, row.length * track.width)
                }

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.accentLine
                    height: parent.height
                    radius: height / 2
                    visible: row.filled > 0
                    width: Math.max(height, row.filled * track.width)
                }
            }

            Row {
                id: numbers

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(5)
                readonly property real room: Math.max(Theme.px(84), implicitWidth)

                LabelText {
                    anchors.baseline: expected.baseline
                    color: Theme.ink
                    tabular: true
                    text: row.checkedIn
                    weight: Theme.semibold
                    wrapMode: Text.NoWrap
                }

                LabelText {
                    id: expected

                    tabular: true
                    text: row.ofExpected
                    weight: Theme.medium
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
