pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A button that looks 48 high and takes the taps of its whole row. */
Touchable {
    id: root

    property string iconName: ""

    bottomPadding: Theme.half
    fill: Theme.a10
    fillPressed: Theme.a20
    ink: Theme.accentLine
    leftPadding: Theme.px(18)
    outlineColor: Theme.highContrast ? Theme.accentLine : Theme.outline
    radius: Theme.radiusSmall
    rightPadding: Theme.px(18)
    topPadding: Theme.half
    visibleHeight: Math.min(height, Math.max(Theme.px(48), implicitContentHeight + 2 * Theme.half))

    contentItem: ButtonFace {
        color: root.shownInk
        iconName: root.iconName
        iconSize: Theme.px(22)
        sizes: ["label"]
        spacing: Theme.rowGap
        text: root.text
    }
}
