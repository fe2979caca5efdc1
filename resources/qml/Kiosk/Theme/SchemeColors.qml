import QtQuick

/** The colours of one scheme. Text pairs are at least 7:1, lines and marks at least 3:1. */
QtObject {
    required property EventColors event
    required property color paper
    required property color surface
    required property color raised
    required property color sunken
    required property color quiet
    required property color quietPressed
    required property color line
    required property color edge
    required property color ink
    required property color soft
    required property color accent
    required property color accentPressed
    required property color accentLine
    required property color ring1
    required property color ring2
    required property color a10
    required property color a20
    required property color a40
    required property color a50
    required property color doorLight
    required property color keyCap
    required property color toastFill
    required property color toastInk
    required property color toastTrouble
    required property color chosenFill
    required property color chosenInk
    required property color focusRing
    required property color dangerLine

    /** Returns `share` (0 to 1) of `over` mixed into `under`. */
    function mix(over: color, under: color, share: real): color {
        const rest = 1 - share;
        return Qt.rgba(over.r * share + under.r * rest, over.g * share + under.g * rest, over.b * share + under.b * rest, 1);
    }
}
