pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A way out, or a choice beside the way on. `chosen` marks a setting that is on. */
Touchable {
    id: root

    property string iconName: ""
    property string glyph: ""
    property bool chosen: false
    property bool overSunken: false
    /** It leads to what cannot be taken back: outlined, and not filled like a way out. */
    property bool danger: false

    Accessible.checkable: chosen
    Accessible.checked: chosen
    bottomPadding: Theme.rowGap
    fill: chosen ? Theme.chosenFill : danger ? Theme.surface : overSunken ? Theme.raised : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    ink: chosen ? Theme.chosenInk : danger ? Theme.dangerLine : Theme.ink
    leftPadding: Theme.px(26)
    outlineColor: danger ? Theme.dangerLine : Theme.outline
    outlineWidth: danger ? Theme.px(3) : Theme.outlineWidth
    rightPadding: Theme.px(26)
    topPadding: Theme.rowGap

    contentItem: ButtonFace {
        color: root.shownInk
        glyph: root.glyph
        iconName: root.iconName
        text: root.text
    }
}
