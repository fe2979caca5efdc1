pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Check-in without a badge: the whole name, then one thing more. Both are asked of everybody, and nobody is listed. */
FoyerPage {
    id: root

    required property FoyerByName viewModel
    readonly property bool _named: viewModel.name !== ""

    backTo: "checkIn"
    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    title: qsTr("Check in without a badge")

    Component.onCompleted: field.focusInput()
    onVisibleChanged: {
        if (visible) {
            field.focusInput();
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: stack.height
        contentWidth: width
        interactive: contentHeight > height + 1

        ColumnLayout {
            id: stack

            spacing: Theme.gap
            width: flick.width

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                lines: 2
                sizes: ["heading", "body"]
                text: root._named ? qsTr("2 of 2: your e-mail address, or the number of your order") : qsTr("1 of 2: your whole name, as on the invitation")
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(12)
                visible: root._named

                FittingText {
                    Layout.fillWidth: true
                    lines: 2
                    sizes: ["body", "label"]
                    text: root.viewModel.name
                    weight: Theme.medium
                }

                QuietButton {
                    iconName: "pencil"
                    text: qsTr("Change the name")

                    onClicked: {
                        root.viewModel.changeName();
                        field.focusInput();
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.px(12)
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.rowGap

                EntryField {
                    id: field

                    Layout.fillWidth: true
                    hints: root._named ? Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText
                    iconName: root._named ? "mail" : "pencil"
                    leftToRight: root._named
                    maximumLength: 200
                    placeholder: root._named ? qsTr("E-mail address or order") : qsTr("First name and surname")

                    onAccepted: root.viewModel.goOn()
                    onEdited: text => root.viewModel.setText(text)

                    Connections {
                        function onTextChanged() {
                            if (field.text !== root.viewModel.text) {
                                field.text = root.viewModel.text;
                            }
                        }

                        function onNameChanged() {
                            if (root._named) {
                                field.focusInput();
                            }
                        }

                        target: root.viewModel
                    }
                }

                PrimaryButton {
                    Layout.fillWidth: Theme.portrait
                    enabled: root.viewModel.text.trim() !== "" && !root.viewModel.checking
                    iconName: root._named ? "check" : ""
                    text: root._named ? qsTr("Check in") : qsTr("Go on")

                    onClicked: root.viewModel.goOn()
                }
            }

            FittingText {
                Layout.fillWidth: true
                color: Theme.soft
                lines: 4
                sizes: ["body", "label"]
                text: root._named ? qsTr("It is compared with the list, shown to nobody and not kept. If the list knows neither of them, type your organisation.") : qsTr("This screen lists nobody. Small letters and plain ones will do.")
                weight: Theme.regular
            }
        }
    }
}
