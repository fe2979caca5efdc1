pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/** A bridge between two rows, as half an ellipse that reaches out to the page's end; the one that glows swells as it comes. */
Shape {
    id: root

    /** The heights of both ends. */
    required property real from
    required property real to
    required property real reach
    required property real lineWidth
    required property bool glows
    required property color glow

    property real _swelling: Theme.px(5)
    readonly property real _foot: Theme.rightToLeft ? width : 0
    readonly property string _path: "M " + _foot + " " + from + " A " + reach + " " + (to - from) / 2 + " 0 0 " + (Theme.rightToLeft ? 0 : 1) + " " + _foot + " " + to

    preferredRendererType: Shape.CurveRenderer

    onVisibleChanged: {
        if (visible && glows && !Theme.reducedMotion) {
            swell.restart();
        } else {
            swell.complete();
        }
    }

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        strokeColor: root.glows ? Theme.ring2 : "transparent"
        strokeWidth: root._swelling + Theme.px(14)

        PathSvg {
            path: root._path
        }
    }

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        strokeColor: root.glows ? root.glow : Theme.a50
        strokeWidth: root.glows ? root._swelling : root.lineWidth

        PathSvg {
            path: root._path
        }
    }

    SequentialAnimation {
        id: swell

        loops: 3

        NumberAnimation {
            duration: 1000
            easing.type: Easing.InOutSine
            from: Theme.px(5)
            property: "_swelling"
            target: root
            to: Theme.px(8)
        }

        NumberAnimation {
            duration: 1000
            easing.type: Easing.InOutSine
            property: "_swelling"
            target: root
            to: Theme.px(5)
        }
    }
}
