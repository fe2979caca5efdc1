import QtQuick

/** The colours, the glyph and the shape of one kind of verdict; the same in every scheme. */
QtObject {
    required property string kind
    required property color field
    required property color ink
    required property color step1
    required property color step2
    required property color step3
    required property string iconName
    required property string shape
    property bool band: false
    property bool dark: false
}
