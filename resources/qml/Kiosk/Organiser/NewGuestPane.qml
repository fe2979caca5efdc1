pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Adds a guest who is on no list; it is asked first where somebody on the list may be the same. */
PreviewPane {
    id: root

    required property OrganiserNewGuest newGuest

    detail: newGuest.asking ? "" : qsTr("With a badge code of their own, and not checked in")
    iconName: newGuest.asking ? "people" : "plus"
    title: newGuest.asking ? qsTr("Is it one of these guests?") : qsTr("Add a guest")

    foot: FormFoot {
        changed: true
        dropText: root.newGuest.asking ? qsTr("Back") : qsTr("Cancel")
        ready: root.newGuest.canAdd
        saveText: root.newGuest.asking ? qsTr("No, add another %1").arg(Theme.isolated(root.newGuest.name)) : qsTr("Add")
        width: parent.width

        onDropChosen: root._leave()
        onSaveChosen: root.newGuest.asking ? root.newGuest.addAnother() : root.newGuest.add()
    }

    function _leave() {
        if (newGuest.asking) {
            newGuest.goBack();
        } else {
            newGuest.drop();
        }
    }

    Keys.onEscapePressed: root._leave()

    Column {
        id: fields

        spacing: Theme.gap
        visible: !root.newGuest.asking
        width: parent.width

        Repeater {
            model: root.newGuest.fields

            Column {
                id: part

                required property int index
                required property string name
                required property string label
                required property string stood
                required property bool figures

                spacing: Theme.rowGap
                width: fields.width

                EntryField {
                    id: entry

                    readonly property bool _asked: root.newGuest.asking

                    on_AskedChanged: {
                        if (_asked) {
                            root.forceActiveFocus();
                        } else if (part.index === 0) {
                            focusInput();
                        }
                    }

                    hints: part.name === "email" ? Qt.ImhEmailCharactersOnly : part.name === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
                    label: part.label
                    leftToRight: part.figures
                    maximumLength: 200
                    opacity: root.showsWhole(fields.y + part.y + y, height) ? 1 : 0
                    width: part.width
                    wrong: root.newGuest.wrongField === part.name ? root.newGuest.wrong : ""

                    Component.onCompleted: {
                        text = part.stood;
                        if (part.index === 0) {
                            focusInput();
                        }
                    }
                    onAccepted: root.newGuest.add()
                    onEdited: text => root.newGuest.type(part.name, text)
                    onEscaped: root._leave()
                }

                Flow {
                    id: groups

                    spacing: Theme.rowGap
                    visible: part.name === "group" && root.newGuest.groups.count > 0
                    width: part.width

                    Repeater {
                        model: part.name === "group" ? root.newGuest.groups : null

                        ChoiceButton {
                            required property string name
                            required property string title
                            required chosen

                            leftPadding: Theme.px(20)
                            opacity: root.showsWhole(fields.y + part.y + groups.y + y, height) ? 1 : 0
                            rightPadding: Theme.px(20)
                            sizes: ["label"]
                            text: title

                            onClicked: root.newGuest.chooseGroup(name)
                        }
                    }
                }

                Connections {
                    function onGroupChosen(group: string) {
                        entry.text = group;
                    }

                    enabled: part.name === "group"
                    target: root.newGuest
                }
            }
        }
    }
}
