pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Text on the guests' screen, in the largest size in which its words fit the width and its lines the height. */
Item {
    id: root

    required property list<TypeStep> steps
    required property string text
    property real room: Infinity
    property int lines: 2
    /** From which step on words may break: better than letters that nobody reads. */
    property int breaking: steps.length - 1
    property int weight: 600
    property color color: Theme.ink
    // A line never ends after one letter and a hyphen, as in e-mail: U+2011 looks the same and does not break.
    readonly property string _kept: text.replace(/(^|\s)(\S)-/g, "$1$2\u2011")
    readonly property int _chosen: _firstFitting()

    function _firstFitting(): int {
        for (let at = 0; at < trials.count; at += 1) {
            const trial = trials.itemAt(at) as Trial;
            if (trial && trial.fits) {
                return at;
            }
        }
        return steps.length - 1;
    }

    component Trial: TypeText {
        required property int index
        readonly property bool breaks: index >= root.breaking
        readonly property bool fits: contentWidth <= Math.ceil(width) && lineCount <= root.lines && implicitHeight <= root.room

        Accessible.ignored: true
        step: root.steps[index]
        text: root._kept
        visible: false
        weight: root.weight
        width: root.width
        wrapMode: breaks ? Text.Wrap : Text.WordWrap
    }

    implicitHeight: shown.implicitHeight

    Repeater {
        id: trials

        model: root.steps.length

        Trial {}
    }

    TypeText {
        id: shown

        color: root.color
        step: root.steps[root._chosen]
        text: root._kept
        weight: root.weight
        width: root.width
    }
}
