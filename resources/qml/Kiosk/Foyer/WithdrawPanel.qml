pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** In which exchange a visitor takes their sharing back, or in all of them. */
SheetPanel {
    id: root

    required property StoredActs acts

    /** The visitor takes their sharing back in this exchange; in all where it is empty. */
    signal takenBack(exchange: string)

    closeText: qsTr("Not now")
    title: qsTr("Undo your sharing?")

    BodyText {
        color: Theme.soft
        text: qsTr("Nobody gets your details from here any more, and no export holds them. What people have saved stays with them.")
        width: parent.width
    }

    QuietButton {
        anchors.left: parent?.left
        danger: true
        iconName: "undo"
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Undo all my sharing")
        visible: root.acts.shares.count > 1
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.takenBack("")
    }

    Repeater {
        model: root.opened ? root.acts.shares : null

        Item {
            id: share

            required property string exchange
            required property string title
            required property string detail
            readonly property bool _below: Theme.portrait || Theme.largeText

            height: (_below ? words.height + Theme.rowGap + takeBack.height : Math.max(words.height, takeBack.height)) + Theme.gap
            opacity: root.showsWhole(y, height) ? 1 : 0
            width: parent?.width ?? 0

            Column {
                id: words

                anchors.left: parent.left
                width: share._below ? parent.width : parent.width - takeBack.width - Theme.gap

                BodyText {
                    text: share.title
                    weight: Theme.medium
                    width: parent.width
                }

                LabelText {
                    color: Theme.soft
                    text: share.detail
                    width: parent.width
                }
            }

            QuietButton {
                id: takeBack

                anchors.right: parent.right
                iconName: "undo"
                spoken: qsTr("Undo") + ": " + share.title
                text: qsTr("Undo")
                y: share._below ? words.height + Theme.rowGap : 0

                onClicked: root.takenBack(share.exchange)
            }

            RowLine {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
