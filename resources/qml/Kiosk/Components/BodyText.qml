import Kiosk.Theme

/** A sentence; `tight` sets the lines closer in rows of two lines. */
TypeText {
    property bool tight: false

    lineHeight: tight && !Theme.joinedLetters ? Math.round(Theme.bodyLine * 0.875) : Theme.bodyLine
    step: Theme.body
}
