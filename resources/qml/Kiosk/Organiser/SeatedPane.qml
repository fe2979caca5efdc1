pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Somebody at the tables of each round, and what to do if they came late or are not there. */
PreviewPane {
    id: root

    required property OrganiserRounds rounds

    detail: rounds.detail
    iconName: "people"
    title: rounds.title

    foot: Grid {
        id: feet

        readonly property int _ways: 1 + (seats.visible ? 1 : 0) + (takesOut.visible ? 1 : 0)
        readonly property real _share: Math.floor((width - (columns - 1) * spacing) / columns)

        columns: width >= Theme.px(200 * _ways * Theme.largerScale) ? _ways : 1
        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            iconName: "back"
            text: qsTr("Back")
            width: feet._share

            onClicked: root.rounds.goBack()
        }

        QuietButton {
            id: takesOut

            enabled: !root.rounds.busy
            text: qsTr("Take out")
            visible: root.rounds.canTakeOut
            width: feet._share

            onClicked: root.rounds.takeOut()
        }

        PrimaryButton {
            id: seats

            enabled: !root.rounds.busy
            text: qsTr("Give a table")
            visible: root.rounds.canSeat
            width: feet._share

            onClicked: root.rounds.seat()
        }
    }

    Column {
        id: tables

        spacing: Theme.half
        width: parent.width

        Repeater {
            model: root.rounds.tables

            Item {
                id: row

                required property string title
                required property string table

                Accessible.name: title + ", " + table
                Accessible.role: Accessible.StaticText
                height: Math.max(when.height, where.height) + Theme.rowGap
                opacity: root.showsWhole(tables.y + y, height) ? 1 : 0
                width: tables.width

                LabelText {
                    id: when

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: where.left
                    anchors.rightMargin: Theme.gap
                    text: row.title
                }

                LabelText {
                    id: where

                    Accessible.ignored: true
                    anchors.right: parent.right
                    color: Theme.ink
                    text: row.table
                    weight: Theme.semibold
                }
            }
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Who is not there is taken out, who came late gets a table. At most two others move, in rounds that have not begun; their slips change.")
        visible: root.rounds.canSeat || root.rounds.canTakeOut
        width: parent.width
    }
}
