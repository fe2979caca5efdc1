pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Asks for the exit PIN of this kiosk, over the whole screen: with a pad, or on the keys of a keyboard. */
FocusScope {
    id: root

    required property ExitDoor exit

    readonly property bool _opened: exit.asking

    function _begin() {
        pad.clear();
        _listen();
    }

    function _listen() {
        if (_opened && !activeFocus) {
            pad.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    visible: _opened

    Component.onCompleted: root._begin()
    // Whatever opens under it takes the keys: the PIN would be typed there.
    onActiveFocusChanged: Qt.callLater(root._listen)
    on_OpenedChanged: root._begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: Math.min(root.height - Theme.px(48), layout.implicitHeight + 2 * Theme.px(28))
        radius: Theme.radiusDialog

        GridLayout {
            id: layout

            anchors.fill: parent
            anchors.margins: Theme.px(28)
            columnSpacing: Theme.px(40)
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.px(24)

            ColumnLayout {
                Layout.fillHeight: !Theme.portrait
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: Theme.px(240)
                spacing: Theme.gap

                IconArch {
                    name: "exit"
                    visible: !Theme.portrait
                }

                FittingText {
                    id: heading

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    lines: 2
                    sizes: ["title", "heading", "body"]
                    text: qsTr("Close this screen?")
                }

                FittingText {
                    Accessible.name: text
                    Accessible.role: root.exit.troubled ? Accessible.AlertMessage : Accessible.StaticText
                    Layout.fillWidth: true
                    lines: 4
                    sizes: ["heading", "body", "label"]
                    text: root.exit.sentence
                    weight: root.exit.troubled ? Theme.semibold : Theme.regular
                }

                Item {
                    Layout.fillHeight: !Theme.portrait
                }

                PrimaryButton {
                    text: qsTr("Stay")

                    onClicked: root.exit.stay()
                }
            }

            PinPad {
                id: pad

                Layout.alignment: Qt.AlignCenter
                asleep: root.exit.asleep
                focus: true

                onCodeEntered: code => root.exit.enter(code)
            }
        }
    }
}
