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

    /** Begins anew, with what was typed into the search as the name. */
    function begin(text: string) {
        form.contentY = 0;
        name.text = text;
        organisation.text = "";
        name.focusInput();
        edit();
    }

    /** Looks who may be the guest. */
    function edit() {
        walkIn.edit(name.text, organisation.text);
    }

    Accessible.name: qsTr("Walk-in")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.cancelled()

    Connections {
        function onAskingChanged() {
            if (root.walkIn.asking) {
                question.begin();
            } else {
                name.focusInput();
            }
        }

        function onWrongChanged() {
            if (root.walkIn.wrong !== "") {
                name.focusInput();
            }
        }

        target: root.walkIn
    }

    // A field or button that the keyboard reaches is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = [name, organisation, quiet, letIn].find(item => item.activeFocus);
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

        readonly property bool low: height < Theme.px(604)

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, fields.y + fields.height + Math.max(sentence.implicitHeight + Theme.gap, root.walkIn.namesakes.count > 0 ? heading.height + Theme.touch + Theme.gap : 0) + Theme.gap + buttons.height + Theme.px(24))
        contentWidth: width
        enabled: visible
        interactive: contentHeight > height
        visible: !root.walkIn.asking

        Column {
            id: fields

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(form.low ? 20 : 32)
            spacing: form.low ? Theme.rowGap : Theme.gap

            FittingText {
                lines: 1
                sizes: form.low ? ["heading"] : ["title", "heading"]
                text: qsTr("Walk-in")
                width: parent.width
            }

            EntryField {
                id: name

                focus: true
                label: qsTr("First and last name")
                maximumLength: 120
                width: parent.width
                wrong: root.walkIn.wrong

                onAccepted: organisation.focusInput()
                onEdited: root.edit()
                onEscaped: root.cancelled()
            }

            EntryField {
                id: organisation

                label: qsTr("Organisation, if any")
                maximumLength: 120
                width: parent.width

                onAccepted: letIn.clicked()
                onEdited: root.edit()
                onEscaped: root.cancelled()
            }
        }

        BodyText {
            id: sentence

            anchors.left: fields.left
            anchors.right: fields.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.gap
            color: Theme.soft
            text: qsTr("The guest is let in at once and counts as expected.")
            visible: root.walkIn.namesakes.count === 0
        }

        // In the room of the sentence, so that no field moves while a name is typed.
        Column {
            anchors.bottom: buttons.top
            anchors.bottomMargin: Theme.rowGap
            anchors.left: parent.left
            anchors.margins: Theme.px(12)
            anchors.right: parent.right
            anchors.top: fields.bottom
            anchors.topMargin: Theme.rowGap
            visible: root.walkIn.namesakes.count > 0

            LabelText {
                id: heading

                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.ink
                leftPadding: Theme.px(20)
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

        Row {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(24)
            anchors.right: parent.right
            spacing: Theme.gap

            QuietButton {
                id: quiet

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

                onClicked: root.walkIn.letIn(name.text, organisation.text)
            }
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
