pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The rules of a door, each in its sentence with a way to take it away; and a further one, told before it is added. */
Column {
    id: root

    required property PointEditor editor
    required property PreviewPane pane

    /** The person adds the rule that they made. */
    signal ruleAdded
    /** The person takes a rule away. */
    signal ruleDropped(rule: string)

    spacing: Theme.gap

    LabelText {
        // Nothing is cut through its letters.
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        text: root.editor.rules.count > 0 ? qsTr("Rules; all must let somebody in") : qsTr("No rules: whoever may come to the event comes in here")
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        model: root.editor.rules

        Item {
            id: line

            required property string rule
            required property string sentence

            opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
            Accessible.name: sentence
            Accessible.role: Accessible.ListItem
            height: Math.max(drop.height, words.implicitHeight)
            width: root.width

            FittingText {
                id: words

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: drop.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                lines: 4
                sizes: ["body", "label"]
                text: line.sentence
                weight: Theme.medium
            }

            SmallButton {
                id: drop

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                spoken: qsTr("Take away: %1").arg(line.sentence)
                text: qsTr("Take away")

                onClicked: root.ruleDropped(line.rule)
            }
        }
    }

    TitledChoices {
        pane: root.pane
        offset: root.y + y
        choices: root.editor.rule.kinds
        title: qsTr("A further rule, by")
        width: parent.width

        onChosen: name => root.editor.rule.pickKind(name)
    }

    TitledChoices {
        pane: root.pane
        offset: root.y + y
        choices: root.editor.rule.names
        title: qsTr("Only for")
        visible: root.editor.rule.names.count > 0
        width: parent.width

        onChosen: name => root.editor.rule.pickName(name)
    }

    FormField {
        // Nothing is cut through its letters.
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        label: qsTr("From and until, by the clock; one may be empty")
        visible: root.editor.rule.kind === "times"
        width: parent.width
        wrong: visible ? root.editor.rule.wrong : ""

        Row {
            spacing: Theme.gap
            width: parent.width

            EntryField {
                id: begins

                leftToRight: true
                maximumLength: 5
                placeholder: "09:00"
                spoken: qsTr("From")
                width: (parent.width - Theme.gap) / 2

                onEdited: text => root.editor.rule.editBegins(text)
            }

            EntryField {
                id: ends

                leftToRight: true
                maximumLength: 5
                placeholder: "17:00"
                spoken: qsTr("Until")
                width: (parent.width - Theme.gap) / 2

                onEdited: text => root.editor.rule.editEnds(text)
            }
        }
    }

    FormField {
        // Nothing is cut through its letters.
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        label: qsTr("After how many minutes; 0 for at once")
        visible: root.editor.rule.kind === "again"
        width: parent.width
        wrong: visible ? root.editor.rule.wrong : ""

        NumberField {
            draft: root.editor.rule.minutes
            label: qsTr("Minutes")
            unit: qsTr("minutes")
            width: parent.width

            onEdited: text => root.editor.rule.editMinutes(text)
            onStepped: direction => root.editor.rule.step(direction)
        }
    }

    StandingLine {
        // Nothing is cut through its letters.
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        iconName: root.editor.rule.complete ? "check" : "i"
        text: root.editor.rule.sentence
        trouble: false
        width: parent.width
    }

    PrimaryButton {
        // Nothing is cut through its letters.
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        enabled: root.editor.rule.complete
        iconName: "plus"
        text: qsTr("Add this rule")
        width: parent.width

        onClicked: root.ruleAdded()
    }

    Connections {
        function onReset() {
            begins.text = "";
            ends.text = "";
        }

        target: root.editor.rule
    }
}
