pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Shapes

/** The seconds that are left, as a number and as an arch that runs out. */
Item {
    id: root

    required property int seconds
    required property int total
    property color lineColor: Theme.accentLine
    property color restColor: Theme.a20
    /** The number stands elsewhere. */
    property bool bare: false

    readonly property real _stroke: Theme.px(12) * width / Theme.px(208)
    readonly property real _radius: (width - _stroke) / 2
    readonly property real _leg: height - _stroke - _radius
    readonly property real _length: 2 * _leg + Math.PI * _radius
    readonly property real _left: Math.max(0, Math.min(1, total > 0 ? seconds / total : 0)) * _length

    component Line: ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeWidth: root._stroke
    }

    /** Returns the outline from the left foot on, this long. */
    function outline(along: real): string {
        const near = _stroke / 2;
        const foot = height - near;
        const up = Math.min(along, _leg);
        let path = "M " + near + " " + foot + " L " + near + " " + (foot - up);
        const turn = Math.min(Math.max(0, along - _leg) / _radius, Math.PI);
        if (turn > 0) {
            const x = near + _radius - _radius * Math.cos(turn);
            const y = foot - _leg - _radius * Math.sin(turn);
            path += " A " + _radius + " " + _radius + " 0 0 1 " + x + " " + y;
        }
        const down = along - _leg - Math.PI * _radius;
        if (down > 0) {
            path += " L " + (near + 2 * _radius) + " " + (foot - _leg + Math.min(down, _leg));
        }
        return path;
    }

    Accessible.name: qsTr("%n second(s) left", "", seconds)
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.px(256)
    implicitWidth: Theme.px(208)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Line {
            strokeColor: root.restColor

            PathSvg {
                path: root.outline(root._length)
            }
        }

        Line {
            strokeColor: root.seconds > 0 ? root.lineColor : "transparent"

            PathSvg {
                path: root.outline(root._left)
            }
        }
    }

    FittingText {
        Accessible.ignored: true
        alignment: Text.AlignHCenter
        anchors.left: parent.left
        anchors.leftMargin: 2 * root._stroke
        anchors.right: parent.right
        anchors.rightMargin: 2 * root._stroke
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.height * 0.09
        color: root.lineColor
        lines: 1
        sizes: ["display", "title", "heading"]
        text: root.bare ? "" : String(root.seconds)
        visible: !root.bare
    }
}
