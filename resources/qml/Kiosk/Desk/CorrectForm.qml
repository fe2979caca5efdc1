pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Puts right what a list has wrong of a person; later lists do not change it. */
FocusScope {
    id: root

    required property DeskCorrecting correcting

    readonly property list<string> _labels: [qsTr("First and last name"), qsTr("Organisation"), qsTr("Role"), qsTr("E-mail"), qsTr("Phone"), qsTr("Group")]
    property bool _attention: false
    property bool _blocked: false

    /** The person changed their mind. */
    signal cancelled

    /** Begins with what is known. */
    function begin() {
        form.contentY = 0;
        const texts = correcting.texts;
        for (let at = 0; at < entries.count; at++) {
            (entries.itemAt(at) as EntryField).text = texts[at];
        }
        _blocked = correcting.blocked;
        _attention = correcting.attention;
        (entries.itemAt(0) as EntryField).focusInput();
    }

    function _save() {
        const texts = [];
        for (let at = 0; at < entries.count; at++) {
            texts.push((entries.itemAt(at) as EntryField).text);
        }
        correcting.save(texts, _blocked, _attention);
    }

    /** Brings what the keyboard reached into sight. */
    function _reveal(item: Item) {
        const top = item.mapToItem(form.contentItem, 0, 0).y;
        form.contentY = Math.max(0, Math.min(form.contentHeight - form.height, Math.max(Math.min(form.contentY, top), top + item.height + Theme.gap - form.height)));
    }

    Component.onCompleted: root.begin()

    Connections {
        function onWrongChanged() {
            if (root.correcting.wrong !== "") {
                (entries.itemAt(root.correcting.emailWrong ? 3 : 0) as EntryField).focusInput();
            }
        }

        target: root.correcting
    }

    Flickable {
        id: form

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: fields.height + Theme.half
        contentWidth: width
        interactive: contentHeight > height

        /** Tells whether a part is to be seen whole: nothing is cut through its letters. */
        function _isWhole(top: real, tall: real): bool {
            return moving || tall > height || (top >= contentY - 1 && top + tall <= contentY + height + 1);
        }

        Column {
            id: fields

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            spacing: Theme.rowGap

            Chip {
                anchors.left: parent.left
                text: qsTr("As asked for in the foyer. Check it, then save.")
                tone: "information"
                visible: root.correcting.isWished
                width: Math.min(implicitWidth, parent.width)
            }

            Repeater {
                id: entries

                model: 6

                EntryField {
                    required property int index

                    label: root._labels[index] ?? ""
                    leftToRight: index === 3 || index === 4
                    maximumLength: 120
                    opacity: form._isWhole(y, height) ? 1 : 0
                    width: fields.width
                    wrong: index === (root.correcting.emailWrong ? 3 : 0) ? root.correcting.wrong : ""

                    onAccepted: {
                        if (index < 5) {
                            (entries.itemAt(index + 1) as EntryField).focusInput();
                        } else {
                            root._save();
                        }
                    }
                    onEscaped: root.cancelled()
                    onTypingChanged: {
                        if (typing) {
                            root._reveal(this);
                        }
                    }
                }
            }

            ConsentSwitch {
                id: attention

                opacity: form._isWhole(y, height) ? 1 : 0
                separator: false
                switchedOn: root._attention
                text: qsTr("Look closer")
                width: parent.width

                onActiveFocusChanged: {
                    if (activeFocus) {
                        root._reveal(this);
                    }
                }
                onSwitchRequested: wanted => root._attention = wanted
            }

            ConsentSwitch {
                id: blocked

                opacity: form._isWhole(y, height) ? 1 : 0
                separator: false
                switchedOn: root._blocked
                text: qsTr("Blocked: not let in")
                width: parent.width

                onActiveFocusChanged: {
                    if (activeFocus) {
                        root._reveal(this);
                    }
                }
                onSwitchRequested: wanted => root._blocked = wanted
            }

            SmallButton {
                iconName: "undo"
                opacity: form._isWhole(y, height) ? 1 : 0
                text: qsTr("As the list has it")
                visible: root.correcting.isCorrected

                onActiveFocusChanged: {
                    if (activeFocus) {
                        root._reveal(this);
                    }
                }
                onClicked: root.correcting.takeBack()
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: form
    }

    RowLine {
        anchors.bottom: form.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !form.atYEnd
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            id: quiet

            height: Math.max(implicitHeight, save.implicitHeight)
            text: qsTr("Cancel")
            width: (parent.width - parent.spacing) * 0.4

            onClicked: root.cancelled()
        }

        PrimaryButton {
            id: save

            height: quiet.height
            iconName: "check"
            text: qsTr("Save")
            width: (parent.width - parent.spacing) * 0.6

            onClicked: root._save()
        }
    }
}
