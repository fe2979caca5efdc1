pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/** The place in a room that a session has left: a dashed outline; decoration only. */
Shape {
    id: root

    // A shape by itself is not clipped by a list in software rendering; its layer is.
    layer.enabled: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: [3, 2.5]
        fillColor: "transparent"
        strokeColor: Theme.soft
        strokeStyle: ShapePath.DashLine
        strokeWidth: Theme.px(2)

        PathRectangle {
            height: root.height - 2 * Theme.px(2)
            radius: Theme.radiusRow
            width: root.width - 2 * Theme.px(2)
            x: Theme.px(2)
            y: Theme.px(2)
        }
    }
}
