pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A way out, or a choice beside the way on. `chosen` marks a setting that is on. */
Touchable {
    id: root

    property string iconName: ""
    property string glyph: ""
    property list<string> sizes: ["body", "label"]
    property bool chosen: false
    property bool overSunken: false
    /** It leads to what cannot be taken back: outlined, and not filled like a way out. */
    property bool danger: false
    /** How far its content stays from its sides, and how far at the least where there is no room. */
    property real roomyPadding: Theme.px(26)
    property real leastPadding: Theme.px(14)
    readonly property real _padding: Math.floor(Math.max(Math.min(leastPadding, roomyPadding), Math.min(roomyPadding, (width - implicitContentWidth) / 2)))

    Accessible.checkable: chosen
    Accessible.checked: chosen
    bottomPadding: Theme.rowGap
    fill: chosen ? Theme.chosenFill : danger ? Theme.surface : overSunken ? Theme.raised : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    implicitWidth: Math.max(Theme.touch, Math.ceil(implicitContentWidth) + 2 * roomyPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    ink: chosen ? Theme.chosenInk : danger ? Theme.dangerLine : Theme.ink
    leftPadding: _padding
    outlineColor: danger ? Theme.dangerLine : Theme.outline
    outlineWidth: danger ? Theme.px(3) : Theme.outlineWidth
    rightPadding: _padding
    topPadding: Theme.rowGap

    contentItem: ButtonFace {
        color: root.shownInk
        glyph: root.glyph
        iconName: root.iconName
        sizes: root.sizes
        text: root.text
    }
}
