pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Text of one of the five sizes; it wraps, and is never cut. */
Text {
    id: root

    required property TypeStep step
    property int weight: Theme.regular
    property bool tabular: false
    /** The height of the line in whose middle it stands. */
    property int middleLine: step ? step.line : 0
    /** Room above its first line and below its last one. */
    property real above: 0
    property real below: 0
    /** Of the font of joined letters; what only joins or turns them, as in an emoji of several, is the plain one's. */
    readonly property bool _joined: Theme.joinedAscent > 0 && /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text)
    /** Some of its lines may be of joined letters and some not, which would not be equally far apart. */
    readonly property bool _mixed: _joined && /[A-Za-z\u00C0-\u024F]/.test(text)
    readonly property real _ascent: _joined && !_mixed ? Theme.joinedAscent : 0

    /** Brings a line whose letters reach higher to where it would stand in the font of the others. */
    function _level(line: var) {
        line.height = 0; // then it tells its own
        const higher = line.height > 1.3 * step.naturalLine ? Math.round(Theme.joinedAscent * step.size) : 0;
        line.height = lineHeight;
        line.y = line.number * lineHeight - higher;
    }

    bottomPadding: below + step.belowOf(middleLine, _ascent)
    color: Theme.ink
    font.family: step.family
    font.features: tabular ? ({
            "ss03": 1,
            "cv05": 1,
            "tnum": 1
        }) : ({
            "ss03": 1,
            "cv05": 1
        })
    font.letterSpacing: step.tracking
    font.pixelSize: step.size
    font.weight: weight
    // Stated, so that a mirrored page mirrors it also where a name is written the other way.
    horizontalAlignment: Text.AlignLeft
    lineHeight: step.line
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: above + step.shiftOf(middleLine, _ascent)
    wrapMode: Text.Wrap

    // Only there: each line that is looked at takes longer.
    on_MixedChanged: {
        if (_mixed) {
            lineLaidOut.connect(_level);
        } else {
            lineLaidOut.disconnect(_level);
        }
        forceLayout();
    }
}
