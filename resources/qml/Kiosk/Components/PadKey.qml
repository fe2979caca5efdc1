pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** One key of a numeric pad. */
Touchable {
    id: root

    property bool bare: false
    property string iconName: ""
    property list<string> sizes: ["heading", "body", "label"]

    fill: bare ? "transparent" : Theme.quiet
    fillPressed: Theme.quietPressed
    implicitHeight: Theme.buttonHeight
    implicitWidth: Theme.px(112)
    leftPadding: Theme.half
    outlineWidth: bare ? 0 : Theme.outlineWidth
    rightPadding: Theme.half

    contentItem: ButtonFace {
        color: root.shownInk
        iconName: root.iconName
        sizes: root.sizes
        spacing: 0
        text: root.text
    }
}
