pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk.Keyboard

KeyboardLayout {
    id: root

    readonly property var _kin: ({
            "ا": "أإآ",
            "ب": "پ",
            "ج": "چ",
            "ك": "گ",
            "ف": "ڤ",
            "ه": "ة",
            "ي": "ى"
        })

    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 160

    LetterRow {
        kin: root._kin
        letters: "ضصثقفغعهخحجد"
    }

    LetterRow {
        indent: 80
        kin: root._kin
        letters: "شسيبلاتنمكط"
    }

    KeyboardRow {
        LetterRow {
            kin: root._kin
            letters: "ئءؤرىةوزظذأ"
        }

        BackspaceKey {
            weight: 200
        }
    }

    WayRow {
        other: "123"
    }
}
