import Kiosk.Theme

/** A page's title, the word of a verdict, a large count. */
TypeText {
    step: Theme.title
    weight: Theme.semibold
}
