pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Joining an event: a name for this kiosk and the code of the hub, then how far it is. */
FocusScope {
    id: root

    required property ChooserViewModel chooser
    readonly property ChooserJoin joining: chooser.join

    function _join() {
        root.joining.join(code.text, name.text);
    }

    Component.onCompleted: code.focusInput()

    ColumnLayout {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginFoyer
        anchors.rightMargin: Theme.marginFoyer
        anchors.topMargin: Theme.px(32)
        spacing: Theme.px(24)

        PageTitle {
            Layout.fillWidth: true
            text: root.joining.busy ? qsTr("Joining the event") : qsTr("Join an event")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(24)

            IconArch {
                implicitHeight: Theme.px(96)
                implicitWidth: Theme.px(88)
                name: root.joining.busy ? "sync" : "scan"
            }

            FittingText {
                Layout.fillWidth: true
                lines: 3
                sizes: ["body"]
                text: root.joining.busy ? qsTr("The roster, the agenda and all check-ins so far are coming from %1.").arg(root.joining.hub) : qsTr("Scan the code that the hub shows: on the organiser’s page, under “Kiosks”. Or type it below.")
                weight: Theme.regular
            }
        }

        EntryField {
            id: name

            Layout.fillWidth: true
            label: qsTr("What is this kiosk called?")
            maximumLength: 60
            text: root.joining.name
            visible: !root.joining.busy

            onAccepted: code.focusInput()
            onEdited: text => root.joining.call(text)
            onEscaped: root.chooser.goBack()
        }

        EntryField {
            id: code

            Layout.fillWidth: true
            capitals: Font.AllUppercase
            focus: true
            hints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            label: qsTr("Code of the hub")
            maximumLength: 1000
            placeholder: "FOYER:192.0.2.20:4222/…"
            text: root.joining.code
            visible: !root.joining.busy
            wrong: root.joining.wrong

            onAccepted: root._join()
            onEscaped: root.chooser.goBack()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(24)
            spacing: Theme.gap
            visible: root.joining.busy

            HeadingText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
                tabular: true
                text: root.joining.progressText
            }

            ProgressBar {
                Layout.fillWidth: true
                implicitHeight: Theme.gap
                progress: root.joining.progress
                spoken: root.joining.progressText
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !root.joining.busy

            QuietButton {
                iconName: "back"
                text: qsTr("Back")

                onClicked: root.chooser.goBack()
            }

            Item {
                Layout.fillWidth: true
            }

            PrimaryButton {
                iconName: "check"
                text: qsTr("Join")

                onClicked: root._join()
            }
        }
    }
}
