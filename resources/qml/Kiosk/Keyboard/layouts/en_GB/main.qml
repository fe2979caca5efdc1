pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk.Keyboard

KeyboardLayout {
    id: root

    readonly property var _kin: ({
            a: "áàâäãåæ",
            c: "çćč",
            e: "éèêëę",
            g: "ğ",
            i: "íìîïı",
            l: "ł",
            n: "ñńň",
            o: "óòôöõøœ",
            s: "şßśš",
            u: "úùûü",
            y: "ýÿ",
            z: "źżž"
        })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    LetterRow {
        kin: root._kin
        letters: "qwertyuiop"
    }

    LetterRow {
        indent: 80
        kin: root._kin
        letters: "asdfghjkl"
    }

    KeyboardRow {
        ShiftKey {
            weight: 240
        }

        LetterRow {
            kin: root._kin
            letters: "zxcvbnm"
        }

        BackspaceKey {
            weight: 240
        }
    }

    WayRow {
        other: "123"
    }
}
