import Kiosk.Theme

/** A second line; nothing on the screens is smaller. */
TypeText {
    step: Theme.label
    weight: Theme.regular
    color: Theme.soft
}
