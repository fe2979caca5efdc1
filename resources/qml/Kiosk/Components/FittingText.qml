pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Text in the first of up to three sizes in which its words fit the width and its lines fit the count; few lines are made equally long. */
Item {
    id: root

    required property string text
    property list<string> sizes: ["body", "label"]
    property int lines: 2
    property int weight: Theme.semibold
    property bool strikeout: false
    /** Its figures are equally wide, to be copied one by one. */
    property bool tabular: false
    property color color: Theme.ink
    property int alignment: Text.AlignLeft
    /** Its lines are as high as its own letters need, not those of the page's language. */
    property bool ownLines: false
    /** The lines stand closer, in a long sentence. */
    property bool tight: false
    readonly property TypeStep step: last.contentWidth <= Math.ceil(last.width) ? Theme.step(sizes[_chosen]) : Theme.plainLabel
    readonly property int lineCount: shown.lineCount
    readonly property real contentWidth: shown.contentWidth
    property bool balanced: lines <= 3

    // A line never ends after one letter and a hyphen, as in e-mail: U+2011 looks the same and does not break.
    // Nor does an initial leave the name before it; an e-mail address goes on in a new line after its sign, if it must.
    readonly property string _kept: text.replace(/(\S)@(?=\S)/g, "$1@\u200B").replace(/(^|\s)(\S)-/g, "$1$2\u2011").replace(/ ([^\s\d]\.)(?=[ ,:)])/g, "\u00A0$1")
    readonly property bool _written: /[\u0600-\u08FF\uFB1D-\uFEFC]/.test(text)
    readonly property bool _plain: ownLines && Theme.joinedLetters && !_written
    /** Letters that reach further down than those of the page's language need a taller line. */
    readonly property bool _taller: !Theme.joinedLetters && _written
    readonly property Trial _trial: _chosen === 0 ? first : _chosen === 1 ? second : last
    readonly property int _chosen: first.fits || sizes.length < 2 ? 0 : second.fits || sizes.length < 3 ? 1 : 2

    component Trial: TypeText {
        readonly property bool fits: contentWidth <= Math.ceil(width) && lineCount <= root.lines

        Accessible.ignored: true
        lineHeight: root.lineOf(step)
        tabular: root.tabular
        text: root._kept
        middleLine: root._plain && step ? step.plainLine : step ? step.line : 0
        visible: false
        weight: root.weight
        width: root.width
        wrapMode: Text.WordWrap
    }

    /** Returns how high a line is in a size. */
    function lineOf(step: TypeStep): real {
        if (!step) {
            return 0; // The window is being taken down.
        }
        if (_plain) {
            return step.plainLine;
        }
        if (_taller) {
            return Math.max(step.line, Math.round(1.4 * step.size));
        }
        return tight && !Theme.joinedLetters && step.name === "body" ? Math.round(step.line * 0.875) : step.line;
    }

    /** Returns the least width in which the words still make no more lines than in the whole width. */
    function _evenWidth(count: int, measured: font): real {
        // A measuring call is no binding of its own; the font that comes with it is.
        const words = _kept.split(" ").map(word => metrics.advanceWidth(word));
        const space = metrics.advanceWidth(" ");
        let least = Math.max(...words);
        let most = width;
        while (most - least > 2) {
            const middle = (least + most) / 2;
            let made = 1;
            let reached = -space;
            for (const word of words) {
                if (reached + space + word > middle) {
                    made += 1;
                    reached = -space;
                }
                reached += space + word;
            }
            if (made > count) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return Math.min(width, Math.ceil(most) + Theme.half);
    }

    baselineOffset: shown.baselineOffset
    implicitHeight: shown.implicitHeight
    implicitWidth: Math.ceil(first.implicitWidth)

    FontMetrics {
        id: metrics

        font: shown.font
    }

    Trial {
        id: first

        step: Theme.step(root.sizes[0])
    }

    Trial {
        id: second

        step: Theme.step(root.sizes[Math.min(1, root.sizes.length - 1)])
    }

    Trial {
        id: last

        step: Theme.step(root.sizes[root.sizes.length - 1])
        text: Theme.largerText && step.name === "label" ? root._kept : ""
    }

    // Words together may be wider than each by itself: then they are left as they wrap.
    Trial {
        id: evened

        step: root.step
        text: shown.even ? root._kept : ""
        width: shown.even ? root._evenWidth(root._trial.lineCount, metrics.font) : root.width
    }

    TypeText {
        id: shown

        readonly property bool whole: root._trial.text !== "" && root._trial.contentWidth <= Math.ceil(root.width) && root.step === root._trial.step
        readonly property real spare: even && evened.lineCount <= root._trial.lineCount ? root.width - evened.width : 0
        readonly property bool even: root.balanced && whole && root._trial.lineCount > 1 && root._trial.lineCount <= 3 && root.text.indexOf("\n") < 0

        color: root.color
        font.strikeout: root.strikeout
        horizontalAlignment: root.alignment
        leftPadding: effectiveHorizontalAlignment === Text.AlignLeft ? 0 : effectiveHorizontalAlignment === Text.AlignHCenter ? spare / 2 : spare
        lineHeight: root.lineOf(step)
        rightPadding: spare - leftPadding
        step: root.step
        tabular: root.tabular
        text: root._kept
        middleLine: root._plain && step ? step.plainLine : step ? step.line : 0
        weight: root.weight
        width: root.width
        wrapMode: whole ? Text.WordWrap : Text.Wrap
    }
}
