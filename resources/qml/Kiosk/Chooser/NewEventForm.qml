pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The little that a new event needs: a name, its time zone, its days. */
FocusScope {
    id: root

    required property ChooserViewModel viewModel
    readonly property ChooserNewEvent form: viewModel.form

    Component.onCompleted: name.focusInput()
    Keys.onEscapePressed: root.viewModel.goBack()

    ColumnLayout {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginFoyer
        anchors.rightMargin: Theme.marginFoyer
        anchors.topMargin: Theme.px(32)
        spacing: Theme.px(24)

        PageTitle {
            Layout.fillWidth: true
            text: qsTr("New event")
        }

        EntryField {
            id: name

            Layout.fillWidth: true
            focus: true
            label: qsTr("What is it called?")
            maximumLength: 120
            placeholder: qsTr("As it stands on the invitation")
            text: root.form.name
            wrong: root.form.nameWrong

            onAccepted: zone.focusInput()
            onEdited: text => root.form.edit("name", text)
            onEscaped: root.viewModel.goBack()
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 3
            rowSpacing: Theme.px(24)

            EntryField {
                id: zone

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                hints: Qt.ImhNoPredictiveText
                label: qsTr("In which city or country?")
                maximumLength: 60
                placeholder: "Istanbul"
                text: root.form.zone
                wrong: root.form.zoneWrong

                onAccepted: first.focusInput()
                onEdited: text => root.form.edit("zone", text)
                onEscaped: root.viewModel.goBack()
            }

            EntryField {
                id: first

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("First day")
                maximumLength: 40
                placeholder: root.form.today
                text: root.form.first
                wrong: root.form.firstWrong

                onAccepted: last.focusInput()
                onEdited: text => root.form.edit("first", text)
                onEscaped: root.viewModel.goBack()
            }

            EntryField {
                id: last

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Last day, if it is another")
                maximumLength: 40
                text: root.form.last
                wrong: root.form.lastWrong

                onAccepted: root.viewModel.makeEvent()
                onEdited: text => root.form.edit("last", text)
                onEscaped: root.viewModel.goBack()
            }
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            balanced: false
            sizes: ["body"]
            text: root.form.reading
            visible: text !== ""
        }

        FittingText {
            Accessible.name: text
            Accessible.role: root.viewModel.wrong === "" ? Accessible.StaticText : Accessible.AlertMessage
            Layout.fillWidth: true
            balanced: false
            color: root.viewModel.wrong === "" ? Theme.soft : Theme.ink
            lines: 3
            sizes: ["body", "label"]
            text: root.viewModel.wrong !== "" ? root.viewModel.wrong : qsTr("All times are told by the clock of that place. The guests and the agenda come next.")
            weight: root.viewModel.wrong === "" ? Theme.regular : Theme.semibold
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true

            QuietButton {
                iconName: "back"
                text: qsTr("Back")

                onClicked: root.viewModel.goBack()
            }

            Item {
                Layout.fillWidth: true
            }

            PrimaryButton {
                iconName: "check"
                text: qsTr("Make the event")

                onClicked: root.viewModel.makeEvent()
            }
        }
    }
}
