pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The guest who is looked at: what is known of them, what happened, and the way to put it right. */
PreviewPane {
    id: root

    required property OrganiserGuest guest

    detail: guest.detail
    title: guest.name

    foot: Row {
        readonly property real share: (width - spacing) / 2

        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            height: right.implicitHeight
            iconName: "back"
            text: qsTr("Groups")
            width: parent.share

            onClicked: root.guest.lookAway()
        }

        PrimaryButton {
            id: right

            iconName: "pencil"
            text: qsTr("Change")
            width: parent.share

            onClicked: root.guest.edit()
        }
    }

    Keys.onEscapePressed: root.guest.lookAway()

    Column {
        id: known

        spacing: Theme.rowGap
        width: parent.width

        DetailRow {
            inset: 0
            label: qsTr("Noted by staff")
            opacity: root.showsWhole(known.y + y, height) ? 1 : 0
            picture: "note"
            text: root.guest.noted
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: root.guest.facts

            DetailRow {
                inset: 0
                opacity: root.showsWhole(known.y + y, height) ? 1 : 0
                width: known.width

                required aside
                required label
                required picture
                required text
            }
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("What happened")
        visible: root.guest.history.count > 0
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: happened

        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.guest.history

            DetailRow {
                required property string time
                required property string where

                aside: where
                inset: 0
                label: time
                opacity: root.showsWhole(happened.y + y, height) ? 1 : 0
                picture: ""
                width: happened.width

                required text
            }
        }
    }
}
