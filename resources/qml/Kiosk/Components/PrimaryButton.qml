pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The one way on of a page. Disabled, its text says what it waits for. */
Touchable {
    id: root

    property string iconName: ""
    /** What it does cannot be taken back. */
    property bool danger: false

    bottomPadding: Theme.rowGap
    fill: danger ? Theme.danger : Theme.accent
    fillPressed: danger ? Theme.dangerPressed : Theme.accentPressed
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.px(208), implicitContentWidth + leftPadding + rightPadding)
    ink: danger ? Theme.dangerInk : Theme.accentInk
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.rowGap

    contentItem: ButtonFace {
        color: root.shownInk
        iconName: root.iconName
        text: root.text
    }
}
