import QtQuick

/** One of the five sizes of type: measures in screen pixels, ready to bind. */
QtObject {
    id: root

    required property string name
    required property string family
    required property int size
    required property int line
    required property real tracking

    /** How far a line of this height moves a font up or down, so that it stands in the middle of its line. */
    readonly property real shift: Math.round((line - _metrics.height) / 2)

    /** What is to be added below a text, so that its height is its lines: Qt counts the last line at its natural height. */
    readonly property real below: shift < 0 ? line - Math.ceil(_metrics.height) - shift : -shift

    readonly property FontMetrics _metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.size
    }
}
