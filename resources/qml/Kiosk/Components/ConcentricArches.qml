pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Arches round one centre, standing on the bottom edge: the door and the rings of light about it. */
Item {
    id: root

    required property list<color> fills
    property real doorWidth: Theme.px(168)
    property real ring: Theme.px(32)
    property real foot: 0
    readonly property real outerWidth: doorWidth + 2 * ring * (fills.length - 1)

    implicitHeight: outerWidth
    implicitWidth: outerWidth

    Repeater {
        model: root.fills

        Arch {
            required property color modelData
            required property int index

            anchors.bottom: root.bottom
            anchors.horizontalCenter: root.horizontalCenter
            fill: modelData
            foot: root.foot
            height: root.height - index * root.ring
            width: root.outerWidth - 2 * index * root.ring
        }
    }
}
