pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/** A row of letters, each with what is written large; a Turkish i is no other language's, so rows may say it. */
KeyboardRow {
    id: row

    required property string letters
    property string capitals: letters.toUpperCase()
    /** How far the row begins from the edge, in the measure of its keys. */
    property real indent: 0
    /** By letter, what a long press offers beside it. */
    property var kin: ({})

    FillerKey {
        visible: row.indent > 0
        weight: row.indent
    }

    Repeater {
        model: row.letters.length

        Key {
            required property int index

            readonly property string _letter: row.letters[index]

            alternativeKeys: row.kin[_letter] ? _letter + row.kin[_letter] : ""
            key: row.letters.toUpperCase().charCodeAt(index)
            showPreview: false
            text: InputContext.uppercase ? row.capitals[index] : _letter
            weight: row.keyWeight
        }
    }

    FillerKey {
        visible: row.indent > 0
        weight: row.indent
    }
}
