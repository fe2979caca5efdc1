pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** At which door, when, and what it would answer: as the desk says it, with the rule that decides. */
PreviewPane {
    id: root

    required property DoorWhatIf whatIf

    readonly property VerdictTone _tone: Theme.verdict(whatIf.kind)

    detail: qsTr("Nobody is checked in, and nothing is recorded.")
    iconName: "help"
    title: whatIf.answered ? whatIf.about : qsTr("What would happen at this door?")

    Rectangle {
        id: answer
        opacity: root.showsWhole(y, height) ? 1 : 0

        Accessible.name: [root.whatIf.word, root.whatIf.name, root.whatIf.sentence].filter(part => part !== "").join(", ")
        Accessible.role: Accessible.AlertMessage
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: root._tone.field
        height: words.implicitHeight + Theme.px(32)
        radius: Theme.radiusTile
        visible: root.whatIf.answered
        width: parent.width

        VerdictSeal {
            id: seal

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            kind: root.whatIf.kind
            overPane: true
            size: Theme.px(64)
        }

        Column {
            id: words

            anchors.left: seal.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            spacing: Theme.half

            FittingText {
                Accessible.ignored: true
                color: root._tone.ink
                sizes: ["heading", "body", "label"]
                text: root.whatIf.word
                width: parent.width
            }

            FittingText {
                Accessible.ignored: true
                color: root._tone.ink
                sizes: ["body", "label"]
                text: root.whatIf.name
                visible: text !== ""
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                color: root._tone.ink
                text: root.whatIf.sentence
                weight: Theme.medium
                width: parent.width
            }
        }
    }

    LabelText {
        opacity: root.showsWhole(y, height) ? 1 : 0
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.ink
        text: root.whatIf.deciding
        visible: text !== ""
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        model: root.whatIf.rules

        Item {
            id: line

            required property string sentence
            required property bool decides

            opacity: root.showsWhole(y, height) ? 1 : 0
            Accessible.name: decides ? qsTr("%1 This rule decides.").arg(sentence) : sentence
            Accessible.role: Accessible.ListItem
            height: Math.max(mark.height, rule.implicitHeight)
            width: parent?.width ?? 0

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: line.decides ? Theme.ink : Theme.soft
                name: line.decides ? "warning" : "check"
                size: Theme.px(24)
            }

            LabelText {
                id: rule

                Accessible.ignored: true
                anchors.left: mark.right
                anchors.leftMargin: Theme.rowGap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                text: line.sentence
                weight: line.decides ? Theme.semibold : Theme.medium
            }
        }
    }

    TitledChoices {
        pane: root
        choices: root.whatIf.days
        title: qsTr("On which day")
        visible: root.whatIf.days.count > 0
        width: parent.width

        onChosen: name => root.whatIf.pickDay(name)
    }

    FormField {
        opacity: root.showsWhole(y, height) ? 1 : 0
        label: qsTr("At what time")
        width: parent.width
        wrong: root.whatIf.wrong

        EntryField {
            id: time

            leftToRight: true
            maximumLength: 5
            spoken: qsTr("Time of day")
            width: Math.min(parent.width, Theme.px(160 * Theme.largerScale))

            Component.onCompleted: text = root.whatIf.time
            onEdited: text => root.whatIf.editTime(text)
        }
    }

    TitledChoices {
        pane: root
        choices: root.whatIf.doors
        title: qsTr("At which door")
        width: parent.width

        onChosen: name => root.whatIf.pickDoor(name)
    }
}
