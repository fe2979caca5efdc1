pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** An icon in the arch that frames it. */
Arch {
    id: root

    required property string name
    property color color: Theme.accentLine

    fill: Theme.highContrast ? "transparent" : Theme.a10
    foot: Theme.radiusSmall
    outlineColor: Theme.highContrast ? color : "transparent"
    outlineWidth: Theme.outlineWidth

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.half
        color: root.color
        name: root.name
        size: root.width * 52 / 88
    }
}
