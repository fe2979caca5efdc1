pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What a screen, or all of a kind, is to show, and for how long. */
PreviewPane {
    id: root

    required property KioskShowing showing

    detail: root.showing.standing
    title: root.showing.title

    foot: Column {
        spacing: Theme.px(12)
        width: parent.width

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.ink
            text: root.showing.wrong
            visible: text !== ""
            weight: Theme.semibold
            width: parent.width
        }

        SmallButton {
            spoken: text
            text: qsTr("Back to normal")
            visible: root.showing.shows
            width: parent.width

            onClicked: root.showing.rest()
        }

        Row {
            readonly property real _half: (width - spacing) / 2

            spacing: Theme.px(12)
            width: parent.width

            QuietButton {
                height: show.height
                roomyPadding: Theme.px(14)
                text: qsTr("Back")
                width: parent._half

                onClicked: root.showing.drop()
            }

            PrimaryButton {
                id: show

                enabled: root.showing.canShow
                text: qsTr("Show")
                width: parent._half

                onClicked: root.showing.show()
            }
        }
    }

    TitledChoices {
        choices: root.showing.groups
        pane: root
        title: qsTr("Where")
        visible: root.showing.asksAll
        width: parent.width

        onChosen: name => root.showing.turnTo(name)
    }

    TitledChoices {
        choices: root.showing.choices
        pane: root
        title: qsTr("What to show")
        width: parent.width

        onChosen: name => root.showing.pick(name)
    }

    Column {
        id: words

        spacing: Theme.gap
        visible: root.showing.chosen === "announcement"
        width: parent.width

        Repeater {
            model: root.showing.words

            EntryField {
                id: said

                required property int index
                required property string language

                label: language
                maximumLength: root.showing.longest
                opacity: root.showsWhole(words.y + y, height) ? 1 : 0
                spoken: qsTr("In %1").arg(language)
                width: words.width

                onAccepted: root.showing.show()
                onEdited: text => root.showing.say(index, text)

                Connections {
                    function onCleared() {
                        said.text = "";
                    }

                    target: root.showing
                }
            }
        }
    }

    TitledChoices {
        choices: root.showing.rooms
        pane: root
        title: qsTr("Of which room")
        visible: root.showing.chosen === "room"
        width: parent.width

        onChosen: name => root.showing.pickRoom(name)
    }

    TitledChoices {
        choices: root.showing.minuteChoices
        pane: root
        title: qsTr("For how long")
        width: parent.width

        onChosen: name => root.showing.last(name)
    }
}
