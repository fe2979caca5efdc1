pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A pad for a PIN of any length, told with its own key. It shows how many digits were typed, never which. */
FocusScope {
    id: root

    property int least: 4
    property int most: 12
    property bool asleep: false
    /** How high it may be: its keys are lower where that is little, but never less than a finger needs. */
    property real room: Infinity

    property string _typed: ""

    readonly property real _keyHeight: Math.max(Theme.touch, Math.min(Theme.buttonHeight, (room - _places - stack.spacing - 3 * keys.spacing) / 4))
    readonly property real _places: Theme.px(28)
    /** There is not room for the keys as they are: they stand closer. */
    readonly property bool _close: room < _places + Theme.px(28) + 4 * Theme.buttonHeight + 3 * Theme.px(12)
    readonly property bool _enough: _typed.length >= least

    /** The person has typed a PIN and says so. */
    signal codeEntered(code: string)

    /** Takes one digit, from a key of the pad or of the keyboard. */
    function add(digit: string) {
        if (!asleep && _typed.length < most) {
            _typed += digit;
        }
    }

    /** Takes back the last digit. */
    function takeBack() {
        _typed = _typed.slice(0, -1);
    }

    /** Forgets what was typed so far. */
    function clear() {
        _typed = "";
    }

    /** Hands the PIN on and forgets it. */
    function tell() {
        if (!asleep && _enough) {
            const code = _typed;
            clear();
            codeEntered(code);
        }
    }

    implicitHeight: stack.implicitHeight
    implicitWidth: keys.implicitWidth

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.takeBack();
        } else if (event.key === Qt.Key_Escape && root._typed !== "") {
            root.clear();
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.tell();
        } else if (/^[0-9]$/.test(event.text)) {
            root.add(event.text);
        } else {
            return;
        }
        event.accepted = true;
    }
    onAsleepChanged: root.clear()

    Column {
        id: stack

        spacing: root._close ? Theme.px(12) : Theme.px(28)

        Row {
            readonly property int places: Math.max(root.least, root._typed.length)

            Accessible.name: qsTr("Digits typed: %1").arg(root._typed.length)
            Accessible.role: Accessible.StaticText
            anchors.horizontalCenter: parent.horizontalCenter
            opacity: root.asleep ? 0.4 : 1
            spacing: places > 8 ? Theme.rowGap : Theme.px(20)

            Repeater {
                model: parent.places

                Arch {
                    required property int index

                    fill: index < root._typed.length ? Theme.accentLine : "transparent"
                    foot: Theme.px(6)
                    implicitHeight: root._places
                    implicitWidth: Theme.px(24)
                    outlineColor: Theme.accentLine
                    outlineWidth: index < root._typed.length ? 0 : Math.max(1, Theme.px(2.5))
                }
            }
        }

        Grid {
            id: keys

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            columns: 3
            spacing: root._close ? Theme.half : Theme.px(12)

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PadKey {
                    required property string modelData

                    enabled: !root.asleep
                    implicitHeight: root._keyHeight
                    text: modelData

                    onClicked: root.add(modelData)
                }
            }

            PadKey {
                bare: true
                enabled: !root.asleep
                iconName: "del"
                implicitHeight: root._keyHeight
                spoken: qsTr("Delete the last digit")

                onClicked: root.takeBack()
            }

            PadKey {
                enabled: !root.asleep
                implicitHeight: root._keyHeight
                text: "0"

                onClicked: root.add("0")
            }

            PadKey {
                enabled: !root.asleep && root._enough
                fill: Theme.accent
                fillPressed: Theme.accentPressed
                iconName: "check"
                implicitHeight: root._keyHeight
                ink: Theme.accentInk
                spoken: qsTr("Enter the PIN")

                onClicked: root.tell()
            }
        }
    }
}
