pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Fitting text of which the last words are left out where even the smallest size has no room for them: what it says is told whole elsewhere. */
FittingText {
    id: root

    property string whole: ""
    /** It is left whole in so many lines, though its size is chosen for `lines`. */
    property int most: lines

    /** Returns the first words of a text that take no more than the lines. */
    function _shortened(words: list<string>): string {
        let line = "";
        let made = 1;
        for (let at = 0; at < words.length; at++) {
            const longer = line === "" ? words[at] : line + " " + words[at];
            if (metrics.advanceWidth(longer + "…") <= width) {
                line = longer;
            } else if (line !== "" && made < most && metrics.advanceWidth(words[at] + "…") <= width) {
                made += 1;
                line = words[at];
            } else {
                return at > 0 ? words.slice(0, at).join(" ") + "…" : metrics.elidedText(words[0], Text.ElideRight, width - 1);
            }
        }
        return whole;
    }

    implicitWidth: Math.ceil(metrics.advanceWidth(whole))
    text: width > 0 && metrics.height > 0 ? _shortened(whole.split(" ")) : whole

    FontMetrics {
        id: metrics

        readonly property TypeStep step: Theme.step(root.sizes[root.sizes.length - 1])

        font.family: step.family
        font.letterSpacing: step.tracking
        font.pixelSize: step.size
        font.weight: root.weight
    }
}
