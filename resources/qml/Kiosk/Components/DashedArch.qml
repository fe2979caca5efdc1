pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/** The outline of an arch in dashes: somebody is awaited. */
Shape {
    id: dashes

    property Arch arch: null

    readonly property real inset: (dashes.arch?.outlineWidth ?? 0) / 2
    readonly property real radius: width / 2 - inset
    readonly property real foot: Math.max(0, (dashes.arch?.foot ?? 0) - inset)

    // A shape by itself is not clipped by a list in software rendering; its layer is.
    layer.enabled: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: [1.8, 1.5]
        fillColor: "transparent"
        startX: dashes.inset
        startY: dashes.width / 2
        strokeColor: dashes.arch?.outlineColor ?? "transparent"
        strokeStyle: ShapePath.DashLine
        strokeWidth: (dashes.arch?.outlineWidth ?? 0)

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
