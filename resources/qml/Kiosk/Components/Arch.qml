pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The one shape of the product: a rectangle whose top is a half circle as wide as itself. */
Item {
    id: root

    property color fill: "transparent"
    property color outlineColor: "transparent"
    property real outlineWidth: 0
    property real foot: 0
    property bool dashed: false

    function _outline() {
        if (dashed) {
            dashes.setSource(Qt.resolvedUrl("DashedArch.qml"), {
                arch: root
            });
        } else {
            dashes.source = "";
        }
    }

    implicitHeight: Theme.px(96)
    implicitWidth: Theme.px(88)

    Component.onCompleted: root._outline()
    onDashedChanged: root._outline()

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.outlineColor
        border.width: root.dashed ? 0 : root.outlineWidth
        bottomLeftRadius: Math.min(root.foot, width / 2)
        bottomRightRadius: Math.min(root.foot, width / 2)
        color: root.fill
        topLeftRadius: Math.min(width / 2, height)
        topRightRadius: Math.min(width / 2, height)
    }

    // By its address, so that nobody who draws no dashes waits for the module of shapes.
    Loader {
        id: dashes

        anchors.fill: parent
    }
}
