pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The foot of a window, where the keyboard comes up while somebody may type; it is loaded when it is first needed. */
Item {
    id: root

    /** What lies above the keyboard. */
    required property Item page
    /** The languages whose letters are offered, the one that is spoken first. */
    required property list<string> languages
    /** The machine has no other keyboard that its guests may use. */
    required property bool offered
    /** The page is too low to stand above the keyboard: all of it goes up with the field. */
    property bool liftsOnly: false
    /** Nobody may type now, whatever has the focus. */
    property bool silent: false
    /** How far the page goes up so that the field stays in sight, px. */
    readonly property real shift: _shift

    readonly property Item _field: _textOf(Window.activeFocusItem)
    /** The field with the focus is not to be seen: nobody types there any more. */
    readonly property bool _left: _field !== null && !_field.visible
    readonly property bool _wanted: offered && !silent && _field !== null && !_left
    readonly property Keyboard _keyboard: loader.item as Keyboard
    readonly property real _taken: _wanted && _keyboard?.active ? _keyboard.implicitHeight : 0
    readonly property int _hints: (_field as TextInput)?.inputMethodHints ?? (_field as TextEdit)?.inputMethodHints ?? Qt.ImhNone
    readonly property rect _cursor: (_field as TextInput)?.cursorRectangle ?? (_field as TextEdit)?.cursorRectangle ?? Qt.rect(0, 0, 0, 0)
    property real _shift: 0

    /** A key was touched. */
    signal touched

    /** Takes the keyboard away, with what it knows of the field and the letters that were chosen. */
    function wipe() {
        _putAway();
        _keyboard?.begun();
    }

    function _putAway() {
        if (offered) {
            InputMethod.reset();
            InputMethod.hide();
        }
    }

    function _textOf(item: Item): Item {
        return item instanceof TextInput || item instanceof TextEdit ? item : null;
    }

    /** Moves the page so that the field, or the line that is typed in, stands above the keyboard. */
    function _lift() {
        if (_taken === 0 || !_field) {
            _shift = 0;
            return;
        }
        const margin = Theme.px(40);
        const room = height - _taken;
        const line = _field.height > room / 2 ? _cursor.y + _cursor.height : _field.height;
        const bottom = page.mapFromItem(_field, 0, line).y + margin;
        _shift = Math.max(0, bottom - room);
    }

    function _bringUp() {
        if (_wanted) {
            if (loader.status === Loader.Null) {
                loader.setSource(Qt.resolvedUrl("ScreenKeyboard.qml"));
            }
            Qt.callLater(_show);
        }
    }

    function _leave() {
        if (_left) {
            _field.focus = false;
        }
    }

    function _show() {
        if (_wanted) {
            InputMethod.show();
        }
    }

    onHeightChanged: Qt.callLater(_lift)
    onWidthChanged: Qt.callLater(_lift)
    onSilentChanged: {
        if (silent) {
            _putAway();
        }
    }
    on_CursorChanged: Qt.callLater(_lift)
    on_FieldChanged: Qt.callLater(_lift)
    on_LeftChanged: Qt.callLater(_leave)
    on_TakenChanged: Qt.callLater(_lift)
    on_WantedChanged: _bringUp()

    Binding {
        property: "keyboardHeight"
        target: Theme
        value: root.liftsOnly ? 0 : root._taken
    }

    Loader {
        id: loader

        anchors.left: parent.left
        anchors.right: parent.right
        enabled: root._taken > 0
        visible: enabled
        y: root.height - root._taken
    }

    Binding {
        property: "languages"
        target: root._keyboard
        value: root.languages
        when: root._keyboard !== null
    }

    Binding {
        property: "latin"
        target: root._keyboard
        value: (root._hints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly | Qt.ImhLatinOnly)) !== 0
        when: root._keyboard !== null
    }

    Connections {
        function onTouched() {
            root.touched();
        }

        target: root._keyboard
    }
}
