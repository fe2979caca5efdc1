pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A person's initial in an arch. */
Arch {
    id: root

    required property string initial
    property bool sunken: false

    fill: Theme.highContrast ? "transparent" : sunken ? Theme.quietPressed : Theme.a10
    foot: Theme.radiusSmall
    implicitHeight: Theme.px(72)
    implicitWidth: Theme.px(64)
    outlineColor: Theme.highContrast ? Theme.accentLine : "transparent"
    outlineWidth: Theme.outlineWidth

    HeadingText {
        Accessible.ignored: true
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.half
        color: root.sunken ? Theme.ink : Theme.accentLine
        text: root.initial
    }
}
