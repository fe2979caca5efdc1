pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The shape and glyph of a verdict, told apart without colour. */
Item {
    id: root

    required property string kind
    property real size: Theme.px(40)
    property bool overPane: false
    property bool grows: false
    readonly property VerdictTone tone: Theme.verdict(kind)

    /** Lets the seal grow to its size, as it does when a verdict appears. */
    function grow() {
        growth.restart();
    }

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Component.onCompleted: {
        if (root.grows) {
            root.grow();
        }
    }
    onKindChanged: {
        if (root.grows) {
            root.grow();
        }
    }

    Icon {
        anchors.fill: parent
        color: root.overPane ? root.tone.band ? root.tone.field : root.tone.ink : root.tone.field
        name: "seal-" + root.tone.shape
        size: root.size
    }

    Icon {
        anchors.centerIn: parent
        color: root.overPane ? root.tone.band ? root.tone.ink : root.tone.field : root.tone.ink
        name: root.tone.iconName
        size: root.size * 0.58
        stroke: 2.8
    }

    NumberAnimation {
        id: growth

        duration: Theme.pageMs
        easing.bezierCurve: Theme.easeOut
        easing.type: Easing.BezierSpline
        from: 0.9
        property: "scale"
        target: root
        to: 1
    }
}
