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

    Accessible.checkable: chosen
    Accessible.checked: chosen
    bottomPadding: Theme.rowGap
    fill: chosen ? Theme.chosenFill : overSunken ? Theme.raised : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: Theme.px(26)
    rightPadding: Theme.px(26)
    topPadding: Theme.rowGap

    contentItem: ButtonFace {
        color: root.shownInk
        glyph: root.glyph
        iconName: root.iconName
        text: root.text
    }
}
