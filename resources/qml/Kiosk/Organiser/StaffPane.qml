pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** One member of staff: their name, what they may, the code of their badge and the PIN that was drawn. */
PreviewPane {
    id: root

    required property OrganiserStaff staff

    detail: staff.means
    iconName: "people"
    title: staff.isNew ? qsTr("Somebody new") : staff.name

    foot: RowLayout {
        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            Layout.fillWidth: !root.staff.isChanged
            Layout.preferredWidth: root.staff.isChanged ? -1 : 1
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.staff.goBack()
        }

        QuietButton {
            Layout.fillWidth: !root.staff.isChanged
            Layout.preferredWidth: root.staff.isChanged ? -1 : 1
            danger: true
            text: qsTr("Remove…")
            visible: !root.staff.isNew

            onClicked: root.staff.remove()
        }

        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            text: qsTr("Save")
            visible: root.staff.isChanged

            onClicked: root.staff.save()
        }
    }

    FormField {
        visible: root.staff.isNew || root.staff.wrong !== ""
        width: parent.width
        wrong: root.staff.isNew ? "" : root.staff.wrong

        EntryField {
            focus: true
            label: qsTr("First and last name")
            maximumLength: root.staff.longest
            visible: root.staff.isNew
            width: parent.width
            wrong: root.staff.wrong

            Component.onCompleted: {
                if (root.staff.isNew) {
                    focusInput();
                }
            }
            onAccepted: root.staff.save()
            onEdited: text => root.staff.edit(text)
            onEscaped: root.staff.goBack()
        }
    }

    Row {
        spacing: Theme.gap
        visible: root.staff.pin !== ""
        width: parent.width

        TypeText {
            id: digits

            Accessible.name: qsTr("PIN: %1").arg(root.staff.pin)
            Accessible.role: Accessible.StaticText
            LayoutMirroring.enabled: false
            anchors.verticalCenter: parent.verticalCenter
            step: Theme.title
            tabular: true
            text: root.staff.pin
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("The PIN, shown this once. Tell it to nobody else.")
            width: parent.width - digits.width - parent.spacing
        }
    }

    Row {
        spacing: Theme.gap
        visible: root.staff.code !== ""
        width: parent.width

        QrCode {
            id: picture

            height: Theme.px(220)
            rows: root.staff.codeRows
            spoken: qsTr("The code of the badge")
            width: height
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Let them photograph it, or print it. Whoever has it signs in as them.")
            width: parent.width - picture.width - parent.spacing
        }
    }

    RowLayout {
        spacing: Theme.rowGap
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: !root.staff.isNew
        width: parent.width

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "scan"
            roomyPadding: Theme.px(14)
            text: qsTr("Show the badge")
            visible: root.staff.hasBadge && root.staff.code === ""

            onClicked: root.staff.showBadge()
        }

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "printer"
            roomyPadding: Theme.px(14)
            text: qsTr("Print it…")
            visible: root.staff.hasBadge && root.staff.code !== ""

            onClicked: root.staff.printBadge()
        }

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "card"
            roomyPadding: Theme.px(14)
            text: qsTr("New badge")

            onClicked: root.staff.makeBadge()
        }

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "lock"
            roomyPadding: Theme.px(14)
            text: qsTr("New PIN")

            onClicked: root.staff.drawPin()
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("May, beside checking people in")
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: switches

        width: parent.width

        Repeater {
            model: root.staff.permissions

            ConsentSwitch {
                required property string name
                required property string title
                required property bool chosen

                opacity: root.showsWhole(switches.y + y, height) ? 1 : 0
                switchedOn: chosen
                text: title
                width: parent?.width ?? 0

                onSwitchRequested: wanted => root.staff.allow(name, wanted)
            }
        }
    }
}
