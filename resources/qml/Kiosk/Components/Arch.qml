pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Shapes

/** The one shape of the product: a rectangle whose top is a half circle as wide as itself. */
Item {
    id: root

    property color fill: "transparent"
    property color outlineColor: "transparent"
    property real outlineWidth: 0
    property real foot: 0
    property bool dashed: false

    implicitHeight: Theme.px(96)
    implicitWidth: Theme.px(88)

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

    Loader {
        active: root.dashed
        anchors.fill: parent

        sourceComponent: Shape {
            id: dashes

            readonly property real inset: root.outlineWidth / 2
            readonly property real radius: width / 2 - inset
            readonly property real foot: Math.max(0, root.foot - inset)

            // A shape by itself is not clipped by a list in software rendering; its layer is.
            layer.enabled: true
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                capStyle: ShapePath.FlatCap
                dashPattern: [1.8, 1.5]
                fillColor: "transparent"
                startX: dashes.inset
                startY: dashes.width / 2
                strokeColor: root.outlineColor
                strokeStyle: ShapePath.DashLine
                strokeWidth: root.outlineWidth

                PathArc {
                    radiusX: dashes.radius
                    radiusY: dashes.radius
                    relativeX: 2 * dashes.radius
                    relativeY: 0
                }

                PathLine {
                    relativeX: 0
                    y: dashes.height - dashes.inset - dashes.foot
                }

                PathArc {
                    radiusX: dashes.foot
                    radiusY: dashes.foot
                    relativeX: -dashes.foot
                    relativeY: dashes.foot
                }

                PathLine {
                    relativeY: 0
                    x: dashes.inset + dashes.foot
                }

                PathArc {
                    radiusX: dashes.foot
                    radiusY: dashes.foot
                    relativeX: -dashes.foot
                    relativeY: -dashes.foot
                }

                PathLine {
                    x: dashes.inset
                    y: dashes.width / 2
                }
            }
        }
    }
}
