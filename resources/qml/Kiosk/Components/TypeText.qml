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
    readonly property bool _joined: Theme.joinedAscent > 0 && /[\u0590-\u08FF\u200C-\u200F\uFB1D-\uFEFC]/.test(text)

    bottomPadding: below + step.belowOf(middleLine, _joined ? Theme.joinedAscent : 0)
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
    topPadding: above + step.shiftOf(middleLine, _joined ? Theme.joinedAscent : 0)
    wrapMode: Text.Wrap
}
