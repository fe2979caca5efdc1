pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Puts right what the lists have of a guest, and decides what their ticket is worth; later lists do not change it. */
PreviewPane {
    id: root

    required property OrganiserGuest guest

    readonly property OrganiserGuestForm _form: guest.form

    detail: qsTr("What you change holds over any list that is imported later")
    iconName: "pencil"
    title: guest.name

    foot: FormFoot {
        changed: true
        dropText: qsTr("Cancel")
        ready: root._form.isChanged
        width: parent.width

        onDropChosen: root.guest.drop()
        onSaveChosen: root.guest.save()
    }

    Keys.onEscapePressed: root.guest.drop()

    TitledChoices {
        choices: root._form.worths
        pane: root
        title: qsTr("The ticket")
        width: parent.width

        onChosen: name => root._form.decide(name)
    }

    Column {
        id: fields

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root._form.fields

            EntryField {
                required property int index
                required property string name
                required property string stood
                required property bool figures

                leftToRight: figures
                maximumLength: 200
                opacity: root.showsWhole(fields.y + y, height) ? 1 : 0
                width: fields.width
                wrong: root._form.wrongField === name ? root._form.wrong : ""

                required label

                Component.onCompleted: {
                    text = stood;
                    if (index === 0) {
                        focusInput();
                    }
                }
                onAccepted: root.guest.save()
                onEdited: text => root._form.type(name, text)
                onEscaped: root.guest.drop()
            }
        }
    }

    Column {
        id: marks

        width: parent.width

        ConsentSwitch {
            opacity: root.showsWhole(marks.y + y, height) ? 1 : 0
            separator: false
            switchedOn: root._form.attention
            text: qsTr("Desks look closer")
            width: parent.width

            onSwitchRequested: wanted => root._form.mark("attention", wanted)
        }

        ConsentSwitch {
            opacity: root.showsWhole(marks.y + y, height) ? 1 : 0
            separator: false
            switchedOn: root._form.blocked
            text: qsTr("Blocked: not let in")
            width: parent.width

            onSwitchRequested: wanted => root._form.mark("blocked", wanted)
        }
    }
}
