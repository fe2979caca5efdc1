import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A quiet button in a page's bar: as wide as its text where there is room, and on two lines where there is not. */
QuietButton {
    id: root

    /** The page is filled with the event's colour. */
    property bool overAccent: false
    /** Others in its bar are set smaller, and so is it. */
    property bool small: false
    /** All of its bar together have no room for their icons. */
    property bool bare: false
    /** How wide it is at the least with its text in one line of the label's size. */
    readonly property real labelWidth: visible ? _lead + labelMetrics.advanceWidth + 2 * leastPadding : 0
    readonly property real _lead: glyph !== "" ? 1.35 * Theme.headingSize + Theme.px(12) : Theme.px(44)
    readonly property real _wanted: Theme.largeText && !small ? Math.max(implicitWidth, wholeWidth) : Theme.largeText ? Math.max(Theme.touch, labelWidth + 2 * Theme.half - (bare && glyph === "" ? _lead : 0)) : implicitWidth
    /** How wide it is at the least with its text in one line of the larger size. */
    readonly property real wholeWidth: visible ? _lead + metrics.advanceWidth + 2 * leastPadding : 0

    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : Math.ceil(_wanted)
    Layout.minimumWidth: Theme.px(Theme.portrait ? 112 : 96)
    Layout.preferredWidth: Theme.portrait ? 1 : _wanted
    fill: overAccent ? (chosen ? "#FFFFFF" : Theme.ring1) : _fill
    fillPressed: overAccent ? (chosen ? Theme.doorLight : Theme.ring2) : _fillPressed
    ink: overAccent ? (chosen ? Theme.event.accent : Theme.accentInk) : _ink
    readonly property color _fill: chosen ? Theme.chosenFill : danger ? Theme.surface : Theme.quiet
    readonly property color _fillPressed: chosen ? Theme.accentPressed : Theme.quietPressed
    readonly property color _ink: chosen ? Theme.chosenInk : danger ? Theme.dangerLine : Theme.ink
    sizes: small ? ["label"] : ["body", "label"]

    TextMetrics {
        id: labelMetrics

        font.family: Theme.label.family
        font.pixelSize: Theme.label.size
        font.weight: Theme.semibold
        text: root.text
    }

    TextMetrics {
        id: metrics

        font.family: Theme.body.family
        font.letterSpacing: Theme.body.tracking
        font.pixelSize: Theme.body.size
        font.weight: Theme.semibold
        text: root.text
    }
}
