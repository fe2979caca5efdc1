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

    readonly property real shift: shiftOf(line)
    readonly property real below: belowOf(line)

    /** Returns how far a line of a height moves a font up or down, so that it stands in the middle of its line. */
    function shiftOf(height: int): real {
        return Math.round((height - _metrics.height) / 2);
    }

    /** Returns what is to be added below a text, so that its height is its lines: Qt counts the last line at its natural height. */
    function belowOf(height: int): real {
        const up = shiftOf(height);
        return up < 0 ? height - Math.ceil(_metrics.height) - up : -up;
    }

    readonly property FontMetrics _metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.size
    }
}
