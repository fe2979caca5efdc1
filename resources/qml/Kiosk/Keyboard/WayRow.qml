pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/** The lowest row: signs or letters, the language, what an address needs, space, away with it, and Enter. */
KeyboardRow {
    id: row

    /** What stands on the key that leads to the signs, or back to the letters. */
    required property string other

    SymbolModeKey {
        displayText: row.other
        weight: 220
    }

    ChangeLanguageKey {
        displayText: InputContext.locale.split("_")[0].toUpperCase()
        visible: enabled
        weight: 220
    }

    LetterRow {
        letters: "@"
    }

    SpaceKey {
        weight: 540
    }

    LetterRow {
        letters: ".-"
    }

    HideKeyboardKey {
        weight: 180
    }

    EnterKey {
        weight: 220
    }
}
