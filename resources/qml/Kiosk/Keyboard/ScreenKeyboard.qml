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
        VirtualKeyboardSettings.locale = _firstOf(locales);
    }

    function _begin() {
        // Other letters are chosen past the settings, which take no letters that they have.
        VirtualKeyboardSettings.locale = "";
        _speak();
    }

    /** Returns the letters that typing begins with; those of a language written from right to left stand in no address. */
    function _firstOf(locales: list<string>): string {
        return (latin ? locales.find(name => Qt.locale(name).textDirection === Qt.LeftToRight) : undefined) ?? locales[0];
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
    onBegun: _begin()
    onLanguagesChanged: _speak()
    onLatinChanged: {
        if (VirtualKeyboardSettings.locale !== _firstOf(VirtualKeyboardSettings.activeLocales)) {
            _begin();
        }
    }

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
