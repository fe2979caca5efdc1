pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The session that is open: late, moved or cancelled, with what that would do, and then one button that announces it. */
PreviewPane {
    id: root

    required property OrganiserAgendaChange change
    /** What was changed stands beside it, and not what can be. */
    required property bool tellsChanges
    /** It stands among the rooms beside it, where it can be moved. */
    required property bool tellsRooms

    readonly property bool _opened: change.identity !== ""

    /** The person takes something back. */
    signal takenBack(act: string)
    /** The person wants to say something else of it than the agenda does: its title, who speaks. */
    signal editChosen
    /** The person wants to move it among the rooms beside it. */
    signal moveChosen
    /** The person wants to import an agenda. */
    signal importChosen

    detail: _opened ? change.detail : tellsChanges ? qsTr("Undo takes a change back: what held before holds again.") : tellsRooms ? qsTr("Drag a session to move it; with a finger, hold it first. With keys: arrows, then Enter.") : qsTr("Then say what changes: every screen shows it at once.")
    iconName: "calendar"
    title: _opened ? change.title : tellsChanges ? qsTr("Changed by hand") : qsTr("Choose a session.")

    foot: Column {
        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            iconName: "import"
            text: qsTr("Import an agenda")
            visible: !root._opened && !root.tellsChanges
            width: parent.width

            onClicked: root.importChosen()
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.ink
            text: root.change.summary
            visible: root._opened && text !== ""
            weight: Theme.semibold
            width: parent.width
        }

        Row {
            spacing: Theme.rowGap
            visible: root._opened && root.change.isChangeable
            width: parent.width

            QuietButton {
                id: drop

                spoken: qsTr("Leave it as it is")
                text: qsTr("Cancel")
                visible: root.change.canAnnounce

                onClicked: root.change.discard()
            }

            PrimaryButton {
                enabled: root.change.canAnnounce
                iconName: "mega"
                text: qsTr("Announce")
                width: drop.visible ? parent.width - drop.width - parent.spacing : parent.width

                onClicked: root.change.announce()
            }
        }
    }

    Chip {
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.change.oldTime === "" ? root.change.mark : qsTr("%1 (was %2)").arg(root.change.mark).arg(root.change.oldTime)
        tone: "information"
        visible: root._opened && root.change.mark !== ""
        width: Math.min(implicitWidth, parent.width)
    }

    Flow {
        id: kinds

        spacing: Theme.rowGap
        visible: root.change.isChangeable
        width: parent.width

        Repeater {
            model: root.change.kinds

            ChoiceButton {
                required property string name
                required property string title

                opacity: root.showsWhole(kinds.y + y, height) ? 1 : 0
                text: title

                required chosen

                onClicked: root.change.pick(name)
            }
        }

        QuietButton {
            height: Theme.touch
            iconName: "pencil"
            opacity: root.showsWhole(kinds.y + y, height) ? 1 : 0
            roomyPadding: Theme.px(16)
            text: qsTr("Edit")

            onClicked: root.editChosen()
        }
    }

    Flow {
        id: late

        spacing: Theme.rowGap
        visible: root.change.isChangeable && root.change.kind === "late"
        width: parent.width

        Repeater {
            model: root.change.minuteChoices

            ChoiceButton {
                required property string name
                required property string title

                opacity: root.showsWhole(late.y + y, height) ? 1 : 0
                leftPadding: Theme.px(16)
                rightPadding: Theme.px(16)
                spoken: name === "0" || name === "other" ? title : qsTr("Late by %1 minutes").arg(name)
                text: title

                required chosen

                onClicked: root.change.pickMinutes(name)
            }
        }
    }

    EntryField {
        id: minutes

        hints: Qt.ImhDigitsOnly
        label: qsTr("Late by how many minutes")
        leftToRight: true
        maximumLength: 4
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: late.visible && root.change.typesMinutes
        width: parent.width
        wrong: root.change.wrong

        onAccepted: root.change.announce()
        onEdited: text => root.change.late(text)
    }

    ConsentSwitch {
        height: Math.max(Theme.touch, implicitHeight)
        opacity: root.showsWhole(y, height) ? 1 : 0
        separator: false
        switchedOn: root.change.following
        text: qsTr("With what follows in this room")
        visible: late.visible
        width: parent.width

        onSwitchRequested: wanted => root.change.follow(wanted)
    }

    QuietButton {
        iconName: "swap"
        opacity: root.showsWhole(y, height) ? 1 : 0
        sizes: ["body", "label"]
        text: qsTr("Move it step by step")
        visible: root.tellsRooms && starts.visible
        width: parent.width

        onClicked: root.moveChosen()
    }

    EntryField {
        id: starts

        label: qsTr("Begins")
        leftToRight: true
        maximumLength: 20
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root.change.isChangeable && root.change.kind === "move"
        width: parent.width

        onAccepted: root.change.announce()
        onEdited: root.change.fill(starts.text, ends.text, room.text)
    }

    EntryField {
        id: ends

        label: qsTr("Ends; left alone, it lasts as long as before")
        leftToRight: true
        maximumLength: 20
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: starts.visible
        width: parent.width

        onAccepted: root.change.announce()
        onEdited: root.change.fill(starts.text, ends.text, room.text)
    }

    EntryField {
        id: room

        label: qsTr("Room")
        maximumLength: 200
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: starts.visible
        width: parent.width
        wrong: visible ? root.change.wrong : ""

        onAccepted: root.change.announce()
        onEdited: root.change.fill(starts.text, ends.text, room.text)
    }

    TitledChoices {
        choices: root.change.rooms
        pane: root
        title: qsTr("Rooms of the agenda")
        visible: starts.visible && root.change.rooms.count > 0
        width: parent.width

        onChosen: name => root.change.pickRoom(name)
    }

    Column {
        id: effects

        spacing: Theme.gap
        visible: root.change.effects.count > 0
        width: parent.width

        Repeater {
            model: root.change.effects

            AgendaEffectRow {
                opacity: root.showsWhole(effects.y + y, height) ? 1 : 0
                width: effects.width

                required detail
                required iconName
                required title
                required warns
            }
        }
    }

    Column {
        id: history

        spacing: Theme.rowGap
        visible: root.change.history.count > 0
        width: parent.width

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.ink
            opacity: root.showsWhole(history.y + y, height) ? 1 : 0
            text: qsTr("Changed by hand")
            weight: Theme.semibold
            width: parent.width
        }

        Repeater {
            model: root.change.history

            AgendaActRow {
                required property string identity

                actionText: qsTr("Undo")
                opacity: root.showsWhole(history.y + y, height) ? 1 : 0
                width: history.width

                required detail
                required title

                onTakenBack: root.takenBack(identity)
            }
        }
    }

    Connections {
        id: form

        function onFormChanged() {
            starts.text = root.change.starts;
            ends.text = root.change.ends;
            room.text = root.change.room;
            minutes.text = root.change.minutes;
        }

        target: root.change
    }

    Component.onCompleted: form.onFormChanged()
}
