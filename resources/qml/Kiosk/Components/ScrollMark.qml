pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Says that there is more above or below, and where one is. */
Rectangle {
    id: root

    required property Flickable flick
    /** How far it stays from the ends, for rounded corners. */
    property real inset: 0

    readonly property real _length: flick.height - 2 * inset

    Accessible.ignored: true
    color: Theme.edge
    height: Math.max(Theme.px(32), _length * flick.visibleArea.heightRatio)
    radius: width / 2
    visible: flick.visible && flick.contentHeight > flick.height + 1 && flick.height > Theme.px(48)
    width: Theme.px(6)
    y: (parent === flick ? 0 : flick.y) + inset + flick.visibleArea.yPosition * _length
}
