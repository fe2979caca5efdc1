pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** The door that is opened: what it is for, what it leads to, how many fit, in a sentence; and its rules. */
PreviewPane {
    id: root

    required property PointEditor editor

    /** The person saves what they changed. */
    signal saveChosen
    /** The person takes the door away. */
    signal removeChosen
    /** The person adds the rule that they made. */
    signal ruleAdded
    /** The person takes a rule away. */
    signal ruleDropped(rule: string)

    detail: editor.sentence
    iconName: "door"
    title: editor.title

    foot: FormFoot {
        changed: root.editor.isChanged
        resetIcon: "x"
        resetText: root.editor.isNew ? "" : qsTr("Take it away")
        width: parent.width

        onDropChosen: root.editor.drop()
        onResetChosen: root.removeChosen()
        onSaveChosen: root.saveChosen()
    }

    FormField {
        opacity: root.showsWhole(y, height) ? 1 : 0
        label: qsTr("Name")
        visible: root.editor.isNew
        width: parent.width
        wrong: root.editor.isNew ? root.editor.wrong : ""

        EntryField {
            id: nameField

            maximumLength: 80
            spoken: qsTr("Name")
            width: parent.width

            onEdited: text => root.editor.editName(text)
        }
    }

    TitledChoices {
        pane: root
        choices: root.editor.kinds
        title: qsTr("What it is for")
        width: parent.width

        onChosen: name => root.editor.pickKind(name)
    }

    FormField {
        opacity: root.showsWhole(y, height) ? 1 : 0
        label: qsTr("The room behind it; empty for the event itself")
        width: parent.width

        EntryField {
            id: roomField

            maximumLength: 80
            spoken: qsTr("Room")
            width: parent.width

            onEdited: text => root.editor.editRoom(text)
        }
    }

    TitledChoices {
        pane: root
        choices: root.editor.rooms
        title: qsTr("Rooms of the agenda")
        visible: root.editor.rooms.count > 0
        width: parent.width

        onChosen: name => root.editor.pickRoom(name)
    }

    TitledChoices {
        pane: root
        choices: root.editor.sessions
        title: qsTr("For which session")
        visible: root.editor.sessions.count > 0
        width: parent.width

        onChosen: name => root.editor.pickSession(name)
    }

    FormField {
        opacity: root.showsWhole(y, height) ? 1 : 0
        help: qsTr("0 for any number. It holds for all doors of the room together.")
        label: qsTr("How many fit")
        width: parent.width
        wrong: root.editor.isNew ? "" : root.editor.wrong

        NumberField {
            draft: root.editor.capacity
            label: qsTr("How many fit")
            unit: ""
            width: parent.width

            onAccepted: root.saveChosen()
            onEdited: text => root.editor.editCapacity(text)
            onStepped: direction => root.editor.step(direction)
        }
    }

    TitledChoices {
        pane: root
        choices: root.editor.days
        title: qsTr("On which days; all if none is chosen")
        visible: root.editor.days.count > 0
        width: parent.width

        onChosen: name => root.editor.pickDay(name)
    }

    TitledChoices {
        pane: root
        choices: root.editor.insteads
        title: qsTr("Open to those who may not come in here")
        visible: root.editor.insteads.count > 0
        width: parent.width

        onChosen: name => root.editor.pickInstead(name)
    }

    RowLine {
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: !root.editor.isNew
        width: parent.width
    }

    RulesPart {
        editor: root.editor
        pane: root
        visible: !root.editor.isNew
        width: parent.width

        onRuleAdded: root.ruleAdded()
        onRuleDropped: rule => root.ruleDropped(rule)
    }

    Connections {
        function onChanged() {
            if (roomField.text !== root.editor.room) {
                roomField.text = root.editor.room;
            }
        }

        function onOpened() {
            nameField.text = root.editor.name;
            roomField.text = root.editor.room;
        }

        target: root.editor
    }

    Component.onCompleted: {
        nameField.text = root.editor.name;
        roomField.text = root.editor.room;
    }
}
