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
    /** How wide it may be. */
    property real across: Infinity

    property string _typed: ""

    /** Four rows, or as many as there is room for; no less than two. */
    readonly property int _rows: [4, 3].find(rows => room >= _places + Theme.px(12) + rows * Theme.touch + (rows - 1) * Theme.half) ?? 2
    readonly property int _columns: 12 / _rows
    readonly property real _keyHeight: Math.max(Theme.touch, Math.min(Theme.buttonHeight, (room - _places - stack.spacing - (_rows - 1) * keys.spacing) / _rows))
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
            columns: root._columns
            spacing: root._close ? Theme.half : Theme.px(12)

            // What is not one of the nine stands below or beside them, or goes on after them.
            Repeater {
                model: root._columns === 4 ? ["1", "2", "3", "del", "4", "5", "6", "0", "7", "8", "9", "check"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", ...(root._columns === 3 ? ["del", "0", "check"] : ["0", "del", "check"])]

                PadKey {
                    required property string modelData

                    readonly property bool _deletes: modelData === "del"
                    readonly property bool _tells: modelData === "check"

                    bare: _deletes
                    enabled: !root.asleep && (!_tells || root._enough)
                    fill: _tells ? Theme.accent : _deletes ? "transparent" : Theme.quiet
                    fillPressed: _tells ? Theme.accentPressed : Theme.quietPressed
                    iconName: _deletes || _tells ? modelData : ""
                    implicitHeight: root._keyHeight
                    implicitWidth: Math.min(Theme.px(112), (root.across - (root._columns - 1) * keys.spacing) / root._columns)
                    ink: _tells ? Theme.accentInk : Theme.ink
                    spoken: _deletes ? qsTr("Delete the last digit") : _tells ? qsTr("Enter the PIN") : modelData
                    text: _deletes || _tells ? "" : modelData

                    onClicked: {
                        if (_deletes) {
                            root.takeBack();
                        } else if (_tells) {
                            root.tell();
                        } else {
                            root.add(modelData);
                        }
                    }
                }
            }
        }
    }
}
