pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Names a guest whom the list only counts; one who has a name gets another, or none again. */
FocusScope {
    id: root

    required property DeskNaming naming

    /** The person changed their mind. */
    signal cancelled

    /** Begins with what is known of the guest. */
    function begin() {
        form.contentY = 0;
        name.text = naming.name;
        organisation.text = naming.organisation;
        name.focusInput();
    }

    Accessible.name: [title.text, subject.text].join(", ")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.cancelled()

    Connections {
        function onWrongChanged() {
            if (root.naming.wrong !== "") {
                name.focusInput();
            }
        }

        target: root.naming
    }

    // A field or button that the keyboard reaches is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = [name, organisation, takeBack].find(item => item.activeFocus);
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

        readonly property bool low: root.height < Theme.px(604)

        /** Tells whether a part of the form is to be seen whole: nothing is cut through its letters. */
        function isWhole(top: real, tall: real): bool {
            return moving || tall > height || fields.y + top + tall <= contentY + height + 1;
        }

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, fields.y + fields.height)
        contentWidth: width
        interactive: contentHeight > height

        Column {
            id: fields

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(form.low ? 20 : 32)
            spacing: form.low ? Theme.rowGap : Theme.gap

            Column {
                width: parent.width

                FittingText {
                    id: title

                    lines: 1
                    sizes: form.low ? ["heading"] : ["title", "heading"]
                    text: qsTr("Name the guest")
                    width: parent.width
                }

                FittingText {
                    id: subject

                    color: Theme.soft
                    sizes: ["body", "label"]
                    text: root.naming.subject
                    weight: Theme.medium
                    width: parent.width
                }
            }

            EntryField {
                id: name

                focus: true
                label: qsTr("First and last name")
                maximumLength: 120
                width: parent.width
                wrong: root.naming.wrong

                onAccepted: organisation.focusInput()
                onEscaped: root.cancelled()
            }

            EntryField {
                id: organisation

                label: qsTr("Organisation, if another")
                maximumLength: 120
                opacity: form.isWhole(y, height) ? 1 : 0
                width: parent.width

                onAccepted: save.clicked()
                onEscaped: root.cancelled()
            }

            SmallButton {
                id: takeBack

                anchors.left: parent.left
                iconName: "undo"
                opacity: form.isWhole(y, height) ? 1 : 0
                text: qsTr("Without a name again")
                visible: root.naming.name !== ""

                onClicked: root.naming.takeBack()
            }
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

            onClicked: root.naming.save(name.text, organisation.text)
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: form
        inset: Theme.radiusDialog
    }
}
