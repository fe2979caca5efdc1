pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Keyboard

/** The keyboard on the screen: the letters of each language, and nothing that it learns or foretells. */
Keyboard {
    id: root

    function _speak() {
        const locales = [...languages, "en"].map(_localeOf).filter((locale, at, all) => locale !== "" && all.indexOf(locale) === at);
        VirtualKeyboardSettings.activeLocales = locales;
        VirtualKeyboardSettings.locale = locales[0];
    }

    /** Returns the letters of a language; none are there for every one that may be installed. */
    function _localeOf(language: string): string {
        return VirtualKeyboardSettings.availableLocales.find(locale => locale.split("_")[0] === language) ?? "";
    }

    active: panel.active
    implicitHeight: panel.height

    Component.onCompleted: {
        // A letter is written at once: no word is put together, foretold or learnt.
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        _speak();
    }
    onBegun: {
        // Other letters are chosen past the settings, which take no letters that they have.
        VirtualKeyboardSettings.locale = "";
        _speak();
    }
    onLanguagesChanged: _speak()

    Connections {
        function onAvailableLocalesChanged() {
            root._speak();
        }

        target: VirtualKeyboardSettings
    }

    InputPanel {
        id: panel

        width: root.width
    }

    // Above the keys, as they keep every touch; it takes none of them.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: {
                if (active) {
                    root.touched();
                }
            }
        }
    }
}
