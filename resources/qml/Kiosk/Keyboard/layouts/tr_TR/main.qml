pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk.Keyboard

KeyboardLayout {
    id: root

    readonly property var _kin: ({
            a: "âáàäå",
            e: "éèê",
            n: "ñ",
            o: "óô",
            s: "ß",
            u: "ûú"
        })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    LetterRow {
        capitals: "QWERTYUIOPĞÜ"
        kin: root._kin
        letters: "qwertyuıopğü"
    }

    LetterRow {
        capitals: "ASDFGHJKLŞİ"
        indent: 80
        kin: root._kin
        letters: "asdfghjklşi"
    }

    KeyboardRow {
        ShiftKey {
            weight: 240
        }

        LetterRow {
            kin: root._kin
            letters: "zxcvbnmöç"
        }

        BackspaceKey {
            weight: 240
        }
    }

    WayRow {
        other: "123"
    }
}
