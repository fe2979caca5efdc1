pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A pad for a PIN. It shows how many digits were typed, never which, and forgets them once told. */
FocusScope {
    id: root

    required property string title
    property int length: 4
    property bool locked: false
    property string lockedText: ""

    property string _typed: ""

    /** All digits were typed. */
    signal codeEntered(code: string)
    /** The person does not want to enter a PIN. */
    signal cancelled

    /** Forgets what was typed so far. */
    function clear() {
        _typed = "";
    }

    /** Takes one digit, from a key of the pad or of the keyboard. */
    function enter(digit: string) {
        if (locked) {
            return;
        }
        _typed += digit;
        if (_typed.length >= length) {
            const code = _typed;
            clear();
            codeEntered(code);
        }
    }

    /** Takes back the last digit. */
    function takeBack() {
        _typed = _typed.slice(0, -1);
    }

    implicitHeight: stack.implicitHeight + 2 * Theme.tilePadding
    implicitWidth: stack.implicitWidth + 2 * Theme.px(32)

    Keys.onEscapePressed: root.cancelled()
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.takeBack();
            event.accepted = true;
        } else if (/^[0-9]$/.test(event.text)) {
            root.enter(event.text);
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusTile
    }

    Column {
        id: stack

        anchors.centerIn: parent
        spacing: Theme.px(20)

        FittingText {
            alignment: Text.AlignHCenter
            sizes: ["heading", "body", "label"]
            text: root.title
            width: keys.width
        }

        Item {
            height: Math.max(Theme.px(28), root.locked ? waiting.implicitHeight : 0)
            width: keys.width

            Row {
                Accessible.name: qsTr("%n digit(s) typed", "", root._typed.length)
                Accessible.role: Accessible.Indicator
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(20)
                visible: !root.locked

                Repeater {
                    model: root.length

                    Arch {
                        required property int index

                        fill: index < root._typed.length ? Theme.accentLine : "transparent"
                        foot: Theme.px(6)
                        implicitHeight: Theme.px(28)
                        implicitWidth: Theme.px(24)
                        outlineColor: Theme.accentLine
                        outlineWidth: index < root._typed.length ? 0 : Math.max(1, Theme.px(2.5))
                    }
                }
            }

            FittingText {
                id: waiting

                alignment: Text.AlignHCenter
                sizes: ["body", "label"]
                text: root.lockedText
                visible: root.locked
                weight: Theme.medium
                width: parent.width
            }
        }

        Grid {
            id: keys

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            columns: 3
            spacing: Theme.px(12)

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PadKey {
                    required property string modelData

                    enabled: !root.locked
                    text: modelData

                    onClicked: root.enter(modelData)
                }
            }

            PadKey {
                bare: true
                sizes: ["body", "label"]
                text: qsTr("Cancel")

                onClicked: root.cancelled()
            }

            PadKey {
                enabled: !root.locked
                text: "0"

                onClicked: root.enter("0")
            }

            PadKey {
                bare: true
                enabled: !root.locked
                iconName: "del"
                spoken: qsTr("Delete the last digit")

                onClicked: root.takeBack()
            }
        }
    }
}
