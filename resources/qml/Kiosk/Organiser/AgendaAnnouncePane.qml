pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is to be announced: in which words, for how long, and on which screens. */
PreviewPane {
    id: root

    required property OrganiserAgendaAnnouncing announcing

    detail: qsTr("Foyer screens show it until its end. Desks do not.")
    iconName: "mega"
    title: qsTr("Announce something")

    foot: PrimaryButton {
        enabled: root.announcing.canAnnounce
        iconName: "mega"
        text: qsTr("Announce")
        width: parent.width

        onClicked: root.announcing.announce()
    }

    Column {
        id: words

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.announcing.words

            EntryField {
                id: said

                required property int index
                required property string language

                label: language
                maximumLength: root.announcing.longest
                opacity: root.showsWhole(words.y + y, height) ? 1 : 0
                spoken: qsTr("In %1").arg(language)
                width: words.width

                onAccepted: root.announcing.announce()
                onEdited: text => root.announcing.say(index, text)

                Connections {
                    function onCleared() {
                        said.text = "";
                    }

                    target: root.announcing
                }
            }
        }
    }

    TitledChoices {
        choices: root.announcing.minuteChoices
        pane: root
        title: qsTr("For how long")
        width: parent.width

        onChosen: name => {
            until.text = "";
            root.announcing.last(name);
        }
    }

    EntryField {
        id: until

        label: qsTr("Or until")
        leftToRight: true
        maximumLength: 20
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
        wrong: root.announcing.wrong

        onAccepted: root.announcing.announce()
        onEdited: text => root.announcing.typeUntil(text)

        Connections {
            function onCleared() {
                until.text = "";
            }

            target: root.announcing
        }
    }

    TitledChoices {
        choices: root.announcing.screens
        pane: root
        title: qsTr("On which screens")
        visible: root.announcing.screens.count > 0
        width: parent.width

        onChosen: name => root.announcing.pickScreen(name)
    }
}
