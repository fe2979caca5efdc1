pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** How wide the columns of the kiosks are: as wide as the words in them, so that none breaks or runs into the next. */
QtObject {
    id: root

    /** The heads of the figures, and the longest texts on lines: of the names, of the standings, then of each figure. */
    required property list<string> heads
    required property list<string> longest
    /** How wide a row is. */
    required property real room

    readonly property int gap: Theme.px(12)
    /** What a row takes beside its words: the mark, the gaps and the padding. */
    readonly property int _around: Theme.px(36) + 3 * gap + Theme.px(28)
    /** Each figure on one line, and on two. */
    readonly property list<real> _whole: heads.map((head, column) => Math.max(_headWidth(head), _widest(longest[column + 2] ?? "", false)))
    readonly property list<real> _folded: heads.map((head, column) => Math.max(_headWidth(head), _widest(longest[column + 2] ?? "", column < 2)))
    readonly property real nameWidth: Math.min(_widest(longest[0] ?? "", false), Theme.px(240 * Theme.largerScale))
    readonly property real _standing: _widest(longest[1] ?? "", false)
    /** Name and standing side by side, and all figures but the version beside them: where there is room for it. */
    readonly property bool oneLine: room - _around - nameWidth - _standing >= _whole.slice(0, 6).reduce((sum, width) => sum + width + gap, 0)
    readonly property list<real> widths: oneLine ? _whole : _unfolded()
    /** How many figures there is room for. */
    readonly property int shown: {
        const least = oneLine ? _whole : _folded;
        let left = _left;
        let count = 0;
        while (count < least.length && left >= least[count] + gap) {
            left -= least[count] + gap;
            count += 1;
        }
        return count;
    }
    /** What is left for the figures. */
    readonly property real _left: room - _around - (oneLine ? nameWidth + _standing : Math.min(_standing, Theme.px(190 * Theme.largerScale)))

    readonly property FontMetrics _metrics: FontMetrics {
        font.family: Theme.label.family
        font.pixelSize: Theme.label.size
        font.weight: Theme.semibold
    }

    /** Returns the widths in which what may stand on two lines has one where there is room for it, the later column first. */
    function _unfolded(): list<real> {
        const widths = _folded.slice();
        let spare = _left - widths.slice(0, shown).reduce((sum, width) => sum + width + gap, 0);
        for (const column of [1, 0]) {
            if (column < shown && spare >= _whole[column] - widths[column]) {
                spare -= _whole[column] - widths[column];
                widths[column] = _whole[column];
            }
        }
        return widths;
    }

    /** Returns how wide the widest of some texts on lines is, or the widest of their words. */
    function _widest(texts: string, byWord: bool): real {
        const parts = texts.split(byWord ? /[\s\u00a0]+/ : "\n");
        // Asked for by its size too, so that it is measured again when the window grows.
        return Theme.label.size > 0 ? Math.ceil(Math.max(0, ...parts.map(part => _metrics.advanceWidth(part)))) + Theme.half : 0;
    }

    /** Returns how wide a head is on two lines at the most. */
    function _headWidth(head: string): real {
        return _widest(head, true);
    }
}
