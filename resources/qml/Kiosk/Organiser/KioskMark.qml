pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** How a kiosk stands: the seal of a verdict, with a picture of its own in it. */
Item {
    id: root

    required property string kind
    required property string iconName
    property real size: Theme.px(40)
    readonly property VerdictTone tone: Theme.verdict(kind)

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Icon {
        anchors.fill: parent
        color: root.tone.field
        name: "seal-" + root.tone.shape
        size: root.size
    }

    Icon {
        anchors.centerIn: parent
        color: root.tone.ink
        name: root.iconName
        size: root.size * 0.56
        stroke: 2.4
    }
}
