pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** How much of something is done, as a bar that fills from its start. */
Rectangle {
    id: root

    required property real progress
    property string spoken: ""
    property color fill: Theme.accentLine
    property color track: Theme.a20

    Accessible.name: spoken
    Accessible.role: Accessible.ProgressBar
    color: track
    implicitHeight: Theme.px(8)
    implicitWidth: Theme.px(224)
    radius: height / 2

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: root.fill
        radius: root.radius
        width: Math.max(0, Math.min(1, root.progress)) * parent.width
    }
}
