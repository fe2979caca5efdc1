import QtQuick

/** One of the five sizes of type: measures in screen pixels, ready to bind. */
QtObject {
    id: root

    required property string name
    required property string family
    required property int size
    required property int line
    /** The height of a line whose letters are not joined, on a page of joined letters too. */
    property int plainLine: line
    required property real tracking
    /** How high a line is that nothing holds at a height. */
    readonly property real naturalLine: _metrics.height

    /** Returns how far a line of a height moves a font up or down, so that it stands in the middle of its line.
     *
     * Letters of another font, which reaches higher by `ascent` of the size, push the whole line down: it is moved back.
     */
    function shiftOf(height: int, ascent: real): real {
        return Math.round((height - _metrics.height) / 2 - ascent * size);
    }

    /** Returns what is to be added below a text, so that its height is its lines: Qt counts the last line at no less than the natural height of the font itself. */
    function belowOf(height: int, ascent: real): real {
        return Math.min(0, height - Math.ceil(_metrics.height)) - shiftOf(height, ascent);
    }

    readonly property FontMetrics _metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.size
    }
}
