import Kiosk.Theme

/** The largest text: a guest's name, the resting clock. */
TypeText {
    step: Theme.display
    weight: Theme.semibold
}
