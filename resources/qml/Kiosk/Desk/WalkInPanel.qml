pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Adds a guest who is on no list, and lets them in at once; who may be on it already is offered. */
FocusScope {
    id: root

    required property DeskWalkIn walkIn

    /** The person changed their mind. */
    signal cancelled

    /** Begins with what was typed into the search as the name, else with what was left half typed. */
    function begin(text: string) {
        form.contentY = 0;
        if (text !== "") {
            _empty();
            name.text = text;
        }
        name.focusInput();
        edit();
        editMore();
    }

    /** Looks who may be the guest. */
    function edit() {
        walkIn.edit(name.text, organisation.text);
    }

    /** Takes what else was typed. */
    function editMore() {
        walkIn.editMore(group.text, email.text, phone.text);
    }

    function _empty() {
        for (const field of [name, organisation, group, email, phone]) {
            field.text = "";
        }
    }

    function _takeGroup(text: string) {
        group.text = walkIn.groupFor(text);
        editMore();
        if (walkIn.wrong === "") {
            email.focusInput();
        } else {
            group.focusInput();
        }
    }

    Accessible.name: qsTr("Walk-in")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.cancelled()

    Connections {
        function onAdded() {
            root._empty();
        }

        function onAskingChanged() {
            if (root.walkIn.asking) {
                question.begin();
            } else {
                name.focusInput();
            }
        }

        function onWrongChanged() {
            if (root.walkIn.wrong !== "" && !group.typing) {
                name.focusInput();
            }
        }

        target: root.walkIn
    }

    // A field or button that the keyboard reaches is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = [name, organisation, group, email, phone].find(item => item.activeFocus);
            if (reached) {
                const top = reached.mapToItem(form.contentItem, 0, 0).y;
                form.contentY = Math.max(0, Math.min(form.contentHeight - form.height, Math.max(Math.min(form.contentY, top), top + reached.height + Theme.gap - form.height)));
            }
        }

        enabled: form.interactive && root.visible
        target: root.Window.window
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Flickable {
        id: form

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, fields.y + fields.height + Math.max(sentence.implicitHeight + Theme.gap, root.walkIn.namesakes.count > 0 ? heading.height + Theme.touch + Theme.gap : 0))
        contentWidth: width
        enabled: visible
        interactive: contentHeight > height
        visible: !root.walkIn.asking

        /** Returns whether a part is to be seen: of one that has no room nothing is cut through its letters. */
        function _whole(top: real, size: real): bool {
            return moving || size > height || top + size <= contentY + height + 1;
        }

        Column {
            id: fields

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(20)
            spacing: Theme.rowGap

            FittingText {
                lines: 1
                sizes: ["heading"]
                text: qsTr("Walk-in")
                width: parent.width
            }

            EntryField {
                id: name

                focus: true
                maximumLength: 120
                placeholder: qsTr("First and last name")
                width: parent.width
                wrong: root.walkIn.wrong

                onAccepted: organisation.focusInput()
                onEdited: root.edit()
                onEscaped: root.cancelled()
            }

            Row {
                id: belonging

                opacity: form._whole(fields.y + y, height) ? 1 : 0
                spacing: Theme.rowGap
                width: parent.width

                EntryField {
                    id: organisation

                    maximumLength: 120
                    placeholder: qsTr("Organisation, if any")
                    width: group.visible ? (parent.width - parent.spacing) * 0.58 : parent.width

                    onAccepted: group.visible ? group.focusInput() : email.focusInput()
                    onEdited: root.edit()
                    onEscaped: root.cancelled()
                }

                EntryField {
                    id: group

                    digitsChoose: true
                    maximumLength: 80
                    placeholder: qsTr("Group")
                    visible: root.walkIn.hasGroups
                    width: (parent.width - parent.spacing) * 0.42

                    onAccepted: root._takeGroup(text)
                    onDigitPressed: digit => root._takeGroup(root.walkIn.groupMatches[digit - 1] ?? "")
                    onEdited: root.editMore()
                    onEscaped: root.cancelled()
                }
            }

            Row {
                opacity: form._whole(fields.y + y, height) ? 1 : 0
                spacing: Theme.rowGap
                width: parent.width

                EntryField {
                    id: email

                    hints: Qt.ImhEmailCharactersOnly
                    leftToRight: text !== ""
                    maximumLength: 200
                    placeholder: qsTr("E-mail")
                    width: (parent.width - parent.spacing) * 0.58

                    onAccepted: phone.focusInput()
                    onEdited: root.editMore()
                    onEscaped: root.cancelled()
                }

                EntryField {
                    id: phone

                    hints: Qt.ImhDialableCharactersOnly
                    leftToRight: text !== ""
                    maximumLength: 40
                    placeholder: qsTr("Phone")
                    width: (parent.width - parent.spacing) * 0.42

                    onAccepted: letIn.clicked()
                    onEdited: root.editMore()
                    onEscaped: root.cancelled()
                }
            }

            Item {
                height: Math.max(Theme.touch, codeText.implicitHeight)
                opacity: form._whole(fields.y + y, height) ? 1 : 0
                visible: root.walkIn.codeText !== ""
                width: parent.width

                Icon {
                    id: codeMark

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    name: "card"
                }

                LabelText {
                    id: codeText

                    Accessible.name: text
                    Accessible.role: Accessible.AlertMessage
                    anchors.left: codeMark.right
                    anchors.leftMargin: Theme.rowGap
                    anchors.right: drop.left
                    anchors.rightMargin: Theme.rowGap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    text: root.walkIn.codeText
                    weight: Theme.semibold
                }

                SmallButton {
                    id: drop

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Not theirs")

                    onClicked: root.walkIn.dropCode()
                }
            }
        }

        BodyText {
            id: sentence

            anchors.left: fields.left
            anchors.right: fields.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.gap
            color: Theme.soft
            opacity: form._whole(y, height) ? 1 : 0
            text: qsTr("Enter goes on, F2 lets in at once. A blank badge can be scanned now.")
            visible: root.walkIn.namesakes.count === 0 && !groups.visible
        }

        // The groups that begin as was typed, as many as there is room for.
        Flow {
            id: groups

            anchors.bottom: parent.bottom
            anchors.left: fields.left
            anchors.right: fields.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.half
            spacing: Theme.rowGap
            visible: group.typing

            Repeater {
                model: root.walkIn.groupMatches

                SmallButton {
                    required property int index
                    required property string modelData

                    focusPolicy: Qt.NoFocus
                    opacity: y + height <= groups.height && form._whole(groups.y + y, height) ? 1 : 0
                    spoken: (index + 1) + ", " + modelData
                    text: (index + 1) + "  " + modelData
                    width: Math.min(implicitWidth, groups.width)

                    onClicked: root._takeGroup(modelData)
                }
            }
        }

        // In the room of the sentence, so that no field moves while a name is typed.
        Column {
            id: offered

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(12)
            anchors.right: parent.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.rowGap
            visible: root.walkIn.namesakes.count > 0 && !groups.visible

            LabelText {
                id: heading

                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.ink
                below: Theme.half
                leftPadding: Theme.px(20)
                opacity: form._whole(offered.y, height) ? 1 : 0
                rightPadding: Theme.px(20)
                text: qsTr("On the list already? Then choose here:")
                weight: Theme.semibold
                width: parent.width
            }

            GuestList {
                guests: root.walkIn.namesakes
                height: Math.min(contentHeight, parent.height - heading.height)
                width: parent.width

                onGuestPicked: row => root.walkIn.pick(row)
            }
        }
    }

    Row {
        id: buttons

        enabled: visible
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        spacing: Theme.gap
        visible: form.visible

        QuietButton {
            id: quiet

            height: Math.max(implicitHeight, letIn.implicitHeight)
            text: qsTr("Cancel")
            width: (parent.width - parent.spacing) * 0.4

            onClicked: root.cancelled()
        }

        PrimaryButton {
            id: letIn

            height: quiet.height
            iconName: "check"
            text: qsTr("Let in")
            width: (parent.width - parent.spacing) * 0.6

            onClicked: root.walkIn.letIn()
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: form
        inset: Theme.radiusDialog
        visible: form.visible && form.interactive
    }

    NamesakeQuestion {
        id: question

        anchors.fill: parent
        enabled: visible
        guestName: name.text
        namesakes: root.walkIn.namesakes
        visible: root.walkIn.asking

        onAnotherMeant: root.walkIn.addAnother()
        onGuestPicked: row => root.walkIn.pick(row)
        onReturned: root.walkIn.goBack()
    }
}
