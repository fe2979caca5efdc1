pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The sizes of the guests' screen: Theme's are the desk's, whose window and language are others. */
QtObject {
    id: root

    required property real width
    required property real height
    /** Whether letters are joined in the guest's language: they bear no tracking, and need taller lines. */
    required property bool joinedLetters

    readonly property real u: Math.max(0.25, Math.min(height / 800, width / 640))
    readonly property bool portrait: height > width
    readonly property int regular: 400
    readonly property int medium: joinedLetters ? 400 : 500
    readonly property int semibold: joinedLetters ? 700 : 600
    readonly property int margin: px(portrait ? 43 : 56)
    readonly property list<TypeStep> names: [_poster, _display, _large, _title, _heading, _body]
    readonly property list<TypeStep> headlines: [_display, _large, _title, _heading]
    readonly property list<TypeStep> lines: [_title, _heading, _body]
    readonly property list<TypeStep> labels: [_heading, _body]

    // Read from some steps away: larger than a desk's.
    readonly property TypeStep _poster: Step {
        measure: 160
    }
    readonly property TypeStep _display: Step {
        measure: 112
    }
    readonly property TypeStep _large: Step {
        measure: 76
    }
    readonly property TypeStep _title: Step {
        measure: 50
    }
    readonly property TypeStep _heading: Step {
        measure: 36
    }
    readonly property TypeStep _body: Step {
        measure: 28
    }

    component Step: TypeStep {
        required property real measure

        family: Theme.displayFamily
        line: Math.round(size * (root.joinedLetters ? 1.4 : measure > 100 ? 1.05 : 1.2))
        name: "guest"
        size: root.px(measure)
        tracking: root.joinedLetters ? 0 : -0.022 * size
    }

    /** Returns a measure, given at a height of 800, in whole pixels of this window. */
    function px(measure: real): int {
        return Math.round(measure * u);
    }
}
