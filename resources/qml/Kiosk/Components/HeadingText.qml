import Kiosk.Theme

/** The name of a tile, a card or an organisation. */
TypeText {
    step: Theme.heading
    weight: Theme.semibold
}
