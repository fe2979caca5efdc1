pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What a setting is changed with: a number with less and more, a switch, a line of text, or words to choose from. */
Loader {
    id: root

    required property SettingEditor editor

    function _controlOf(kind: string): Component {
        switch (kind) {
        case "whole":
            return number;
        case "switch":
            return turned;
        case "line":
            return line;
        case "pin":
            return pin;
        default:
            return words;
        }
    }

    sourceComponent: _controlOf(editor.kind)

    Component {
        id: number

        NumberField {
            draft: root.editor.draft
            label: root.editor.title
            unit: root.editor.unit

            onAccepted: root.editor.save()
            onEdited: text => root.editor.edit(text)
            onStepped: direction => root.editor.step(direction)
        }
    }

    Component {
        id: turned

        ConsentSwitch {
            separator: false
            switchedOn: root.editor.isOn
            text: root.editor.title

            onSwitchRequested: wanted => root.editor.turn(wanted)
        }
    }

    Component {
        id: line

        EntryField {
            id: field

            readonly property string draft: root.editor.draft

            spoken: root.editor.title

            Component.onCompleted: text = draft
            onAccepted: root.editor.save()
            onDraftChanged: {
                if (text !== draft) {
                    text = draft;
                }
            }
            onEdited: text => root.editor.edit(text)
        }
    }

    Component {
        id: pin

        EntryField {
            id: digits

            readonly property string draft: root.editor.draft

            hidden: true
            hints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            leftToRight: true
            maximumLength: 12
            spoken: root.editor.title

            onAccepted: root.editor.save()
            onDraftChanged: {
                if (text !== draft) {
                    text = draft;
                }
            }
            onEdited: text => root.editor.edit(text)
        }
    }

    Component {
        id: words

        Flow {
            Accessible.name: root.editor.title
            Accessible.role: Accessible.Grouping
            spacing: Theme.rowGap

            Repeater {
                model: root.editor.options

                ChoiceButton {
                    required property string word
                    required property string title
                    required property string place
                    required chosen

                    leftPadding: Theme.px(24)
                    rightPadding: Theme.px(24)
                    text: place === "" ? title : place + ". " + title

                    onClicked: root.editor.pick(word)
                }
            }
        }
    }
}
