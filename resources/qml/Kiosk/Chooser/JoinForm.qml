pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Joining an event: left a name for this kiosk and the code of the hub, then how far it is; right how it goes. */
FocusScope {
    id: root

    required property ChooserViewModel chooser
    readonly property ChooserJoin joining: chooser.join

    function _join() {
        root.joining.join(code.text, name.text);
    }

    Component.onCompleted: code.focusInput()
    Keys.onEscapePressed: root.chooser.goBack()

    GridLayout {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginFoyer
        anchors.rightMargin: Theme.marginFoyer
        anchors.topMargin: Theme.px(32)
        columnSpacing: Theme.marginFoyer
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.px(24)

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 688
            spacing: Theme.px(24)

            PageTitle {
                Layout.fillWidth: true
                text: root.joining.busy ? qsTr("Joining the event") : qsTr("Join an event")
            }

            FittingText {
                Accessible.name: text
                Accessible.role: root.joining.news === "" ? Accessible.StaticText : Accessible.AlertMessage
                Layout.fillWidth: true
                balanced: false
                color: root.joining.news === "" ? Theme.soft : Theme.ink
                lines: 3
                sizes: ["body"]
                text: root.joining.busy ? qsTr("The roster, the agenda and all check-ins so far are coming from %1.").arg(Theme.isolated(root.joining.hub)) : root.joining.news !== "" ? root.joining.news : qsTr("This kiosk gets its own copy of the event, and works on when the network does not.")
                weight: root.joining.news === "" || root.joining.busy ? Theme.regular : Theme.semibold
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
                leftToRight: true
                label: qsTr("Code of the hub")
                maximumLength: 1000
                placeholder: "FOYER:192.0.2.20:4222 …"
                text: root.joining.code
                visible: !root.joining.busy
                wrong: root.joining.wrong

                onAccepted: root._join()
                onEdited: text => root.joining.typeCode(text)
                onEscaped: root.chooser.goBack()
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(56)
                spacing: Theme.px(20)
                visible: root.joining.busy

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    Layout.fillWidth: true
                    sizes: ["heading", "body"]
                    text: root.joining.stopping ? qsTr("Cancelling…") : root.joining.progressText
                }

                ProgressBar {
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(32)
                    progress: root.joining.progress
                    spoken: root.joining.progressText
                }

                LabelText {
                    Layout.fillWidth: true
                    text: qsTr("You can cancel: what has come so far is removed again, and what was here before is kept.")
                }
            }

            Item {
                Layout.fillHeight: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                QuietButton {
                    iconName: "back"
                    text: qsTr("Back")
                    visible: !root.joining.busy

                    onClicked: root.chooser.goBack()
                }

                QuietButton {
                    id: cancel

                    enabled: !root.joining.stopping
                    iconName: "x"
                    text: qsTr("Cancel")
                    visible: root.joining.busy

                    onClicked: root.joining.cancel()
                    onVisibleChanged: visible ? cancel.forceActiveFocus() : code.focusInput()
                }

                Item {
                    Layout.fillWidth: true
                }

                PrimaryButton {
                    iconName: "check"
                    text: qsTr("Join")
                    visible: !root.joining.busy

                    onClicked: root._join()
                }
            }
        }

        JoinSteps {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(520)
            Layout.preferredWidth: 448
            iconName: root.joining.busy ? "sync" : "scan"
        }
    }
}
