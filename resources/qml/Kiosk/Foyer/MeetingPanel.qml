pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A meeting to which both said yes, to be taken along: the table large, the time, whom, a code for the phone, and a slip. */
SheetPanel {
    id: root

    required property FoyerMeetingSlip slip

    /** The foot of the sheet has no room for what it is for: it stands below the code. */
    readonly property bool _below: Theme.largeText || Theme.portrait

    leadsOn: slip.offered
    title: qsTr("Table %1 at %2").arg(slip.table).arg(slip.begins)

    beside: Print {
        visible: root.slip.offered && !root._below
    }

    Item {
        readonly property bool beside: !Theme.portrait && !Theme.hugeText

        implicitHeight: beside ? Math.max(words.height, picture.height) : words.height + Theme.gap + picture.height
        width: parent.width

        Column {
            id: words

            anchors.left: parent.left
            spacing: Theme.px(12)
            width: parent.beside ? parent.width - picture.width - Theme.px(40) : parent.width

            HeadingText {
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: root.slip.other
                width: parent.width
            }

            BodyText {
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: root.slip.organisation
                visible: text !== ""
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: qsTr("Point your phone’s camera at the code: it puts the meeting into your calendar.")
                width: parent.width
            }
        }

        Item {
            anchors.right: parent.right
            height: picture.height
            width: parent.beside ? picture.width : parent.width
            y: parent.beside ? 0 : words.height + Theme.gap

            QrCode {
                id: picture

                anchors.horizontalCenter: parent.horizontalCenter
                height: Math.max(Theme.px(240), Math.min(Theme.px(340), root.room))
                opacity: root.showsWhole(parent.y, height) ? 1 : 0
                rows: root.slip.code
                spoken: qsTr("Code that puts the meeting into the calendar of a phone")
                width: height
            }
        }
    }

    Print {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root.slip.offered && root._below
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    component Print: QuietButton {
        enabled: !root.slip.wanted
        fill: Theme.accent
        fillPressed: Theme.accentPressed
        iconName: "printer"
        ink: Theme.accentInk
        text: root.slip.wanted ? qsTr("Being printed") : qsTr("Print a slip")

        onClicked: root.slip.printOut()
    }
}
