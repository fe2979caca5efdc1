pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/** Digits and signs, the same beside every alphabet. */
KeyboardLayout {
    id: root

    /** The first letters of the alphabet, which lead back to it. */
    required property string alphabet

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    LetterRow {
        letters: "1234567890"
    }

    LetterRow {
        letters: "@_/:#&%+=*"
    }

    KeyboardRow {
        LetterRow {
            letters: ",;?!'\"()"
        }

        BackspaceKey {
            weight: 240
        }
    }

    WayRow {
        other: root.alphabet
    }
}
