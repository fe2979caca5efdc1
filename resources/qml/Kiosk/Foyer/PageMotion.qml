pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/**
 * How a page comes: forward from where one reads on, back from the other side, and quicker; the one before goes at once.
 *
 * A finger that comes down meanwhile has the page whole, and standing where it is until the finger is up: a button
 * that moved from under it would not take the tap.
 */
Item {
    id: root

    /** Pages are there at once: where they stand in the part that hands reach, or the system wants no motion. */
    property bool still: false
    /** A finger is on the screen. */
    property bool touched: false
    /** How far the page is from its place, whole pixels, so that its letters stay sharp. */
    readonly property int shift: Math.round(_way)
    readonly property real presence: _fading
    property real _way: 0
    property real _fading: 1

    /** Brings the page that was turned to. */
    function begin(back: bool) {
        slide.stop();
        fade.stop();
        _way = 0;
        _fading = 1;
        if (still || Theme.reducedMotion) {
            return;
        }
        slide.from = (back === Theme.rightToLeft ? 1 : -1) * Theme.px(24);
        for (const part of [slide, fade]) {
            part.duration = back ? Theme.backMs : Theme.forwardMs;
            part.easing.bezierCurve = back ? Theme.easeIn : Theme.easeOut;
        }
        slide.start();
        fade.start();
        if (touched) {
            _stand();
        }
    }

    function _stand() {
        fade.complete();
        if (slide.running) {
            slide.pause();
        }
    }

    visible: false

    onTouchedChanged: {
        if (touched) {
            _stand();
        } else if (slide.paused) {
            slide.resume();
        }
    }

    NumberAnimation {
        id: slide

        easing.type: Easing.BezierSpline
        property: "_way"
        target: root
        to: 0
    }

    NumberAnimation {
        id: fade

        easing.type: Easing.BezierSpline
        from: 0
        property: "_fading"
        target: root
        to: 1
    }
}
