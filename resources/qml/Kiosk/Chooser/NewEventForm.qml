pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The little that a new event needs: a name, its time zone, its first day. */
FocusScope {
    id: root

    required property ChooserViewModel viewModel

    function _make() {
        root.viewModel.makeEvent(name.text, zone.text, day.text);
    }

    onVisibleChanged: {
        if (visible) {
            name.focusInput();
        }
    }

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

            onAccepted: zone.focusInput()
            onEscaped: root.viewModel.goBack()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            EntryField {
                id: zone

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                label: qsTr("Time zone of the place")
                placeholder: "Europe/Istanbul"
                text: root.viewModel.zone

                onAccepted: day.focusInput()
                onEscaped: root.viewModel.goBack()
            }

            EntryField {
                id: day

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                hints: Qt.ImhPreferNumbers
                label: qsTr("First day: year-month-day")
                maximumLength: 16
                placeholder: root.viewModel.today
                text: root.viewModel.today

                onAccepted: root._make()
                onEscaped: root.viewModel.goBack()
            }
        }

        BodyText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            color: root.viewModel.wrong === "" ? Theme.soft : Theme.ink
            text: root.viewModel.wrong !== "" ? root.viewModel.wrong : qsTr("All times are shown in the time zone of the place. The roster and the agenda are imported afterwards.")
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

                onClicked: root._make()
            }
        }
    }
}
