pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The ring that shows where the keyboard is: 4 wide, 4 away from the part it is in. */
Rectangle {
    id: root

    property real partRadius: Theme.radiusButton
    property bool shown: false

    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: -2 * Theme.half
    border.color: Theme.focusRing
    border.width: Theme.half
    color: "transparent"
    radius: partRadius + 2 * Theme.half
    visible: shown
}
