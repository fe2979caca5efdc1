pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Window

/** One of the outlines in resources/icons, in any colour. */
Image {
    id: root

    required property string name
    property color color: Theme.accentLine
    property real size: Theme.px(32)
    property real stroke: 1.75

    readonly property list<string> _directed: ["back", "enter", "exit", "undo"]

    Accessible.ignored: true
    height: size
    mirror: LayoutMirroring.enabled && _directed.indexOf(name) >= 0
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(1) + (stroke === 1.75 ? "" : "/" + stroke)
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio), Math.round(size * Screen.devicePixelRatio))
    width: size
}
