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
        text: qsTr("Badge and codes")
        visible: root.guest.codes.count > 0
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: held

        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.guest.codes

            Column {
                id: code

                required property string label
                required property string text
                required property string aside
                required property bool badge

                spacing: Theme.half
                width: held.width

                DetailRow {
                    aside: code.aside
                    inset: 0
                    label: code.label
                    opacity: root.showsWhole(held.y + code.y + y, height) ? 1 : 0
                    picture: "card"
                    text: code.text
                    width: parent.width
                }

                Flow {
                    id: ways

                    spacing: Theme.rowGap
                    visible: code.badge
                    width: parent.width

                    SmallButton {
                        height: Math.max(Theme.touch, implicitHeight)
                        iconName: "printer"
                        opacity: root.showsWhole(held.y + code.y + ways.y + y, height) ? 1 : 0
                        text: qsTr("Print or save…")
                        width: Math.min(implicitWidth, ways.width)

                        onClicked: root.guest.openBadge()
                    }

                    SmallButton {
                        height: Math.max(Theme.touch, implicitHeight)
                        iconName: "again"
                        opacity: root.showsWhole(held.y + code.y + ways.y + y, height) ? 1 : 0
                        text: qsTr("Lost: a new one")
                        width: Math.min(implicitWidth, ways.width)

                        onClicked: root.guest.replaceBadge()
                    }
                }
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

            Item {
                id: entry

                required property string time
                required property string text
                required property string where
                required property string record

                height: Math.max(words.implicitHeight, undo.visible ? Theme.touch : 0)
                opacity: root.showsWhole(happened.y + y, height) ? 1 : 0
                width: happened.width

                DetailRow {
                    id: words

                    anchors.left: parent.left
                    anchors.right: undo.visible ? undo.left : parent.right
                    anchors.rightMargin: undo.visible ? Theme.rowGap : 0
                    anchors.verticalCenter: parent.verticalCenter
                    aside: entry.where
                    inset: 0
                    label: entry.time
                    picture: ""
                    text: entry.text
                }

                SmallButton {
                    id: undo

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "undo"
                    spoken: qsTr("Take back: %1").arg(entry.text)
                    text: qsTr("Undo")
                    visible: entry.record !== ""

                    onClicked: root.guest.takeBack(entry.record, entry.text)
                }
            }
        }
    }
}
