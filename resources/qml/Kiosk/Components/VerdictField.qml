pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Shapes

/** The pane that a verdict fills: its colour, its arches, and the dark head where it has one. */
Item {
    id: root

    required property string kind
    readonly property VerdictTone tone: Theme.verdict(kind)
    /** How high the head is: the dark band, where there is one. */
    property real headHeight: Theme.px(176)
    readonly property real bandHeight: tone.band ? headHeight : 0
    readonly property color headInk: tone.band ? tone.field : tone.ink
    readonly property color ink: tone.ink

    readonly property real _radius: Theme.radiusTile
    readonly property real _door: Theme.px(112) * Math.min(1, height / Theme.px(664))
    readonly property real _centreX: width - Theme.panePadding - _door
    readonly property real _centreY: height * 0.325 + _door

    component Ring: ShapePath {
        id: ring

        required property real radius
        readonly property real right: Math.min(root._centreX + radius, root.width)
        readonly property real rise: Math.sqrt(Math.max(0, radius * radius - (right - root._centreX) * (right - root._centreX)))
        readonly property real corner: Math.max(0, right - (root.width - root._radius))

        startX: root._centreX - radius
        startY: root.height
        strokeWidth: -1

        PathLine {
            relativeX: 0
            y: root._centreY
        }

        PathArc {
            radiusX: ring.radius
            radiusY: ring.radius
            x: ring.right
            y: root._centreY - ring.rise
        }

        PathLine {
            relativeX: 0
            y: root.height - ring.corner
        }

        PathArc {
            radiusX: Math.max(1, ring.corner)
            radiusY: Math.max(1, ring.corner)
            x: ring.right - ring.corner
            y: root.height
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.tone.field
        radius: root._radius
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: !root.tone.band && !root.tone.dark

        transform: Scale {
            origin.x: root.width / 2
            xScale: root.LayoutMirroring.enabled ? -1 : 1
        }

        Ring {
            fillColor: root.tone.step1
            radius: 2 * root._door
        }

        Ring {
            fillColor: root.tone.step2
            radius: 1.5 * root._door
        }

        Ring {
            fillColor: root.tone.step3
            radius: root._door
        }
    }

    Rectangle {
        color: root.tone.ink
        height: root.bandHeight
        topLeftRadius: root._radius
        topRightRadius: root._radius
        visible: root.tone.band
        width: parent.width
    }
}
