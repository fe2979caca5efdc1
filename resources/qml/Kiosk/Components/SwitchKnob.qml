pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The switch itself, 72 by 40 and larger with the text; the row it stands in takes the taps. */
Rectangle {
    id: root

    required property bool switchedOn
    property bool down: false

    readonly property real _grown: Theme.u * (Theme.hugeText ? 1.7 : Theme.largeText ? 1.35 : 1)
    readonly property real _knob: Math.round(_grown * (switchedOn ? 32 : down ? 28 : 24))
    readonly property real _inset: (height - _knob) / 2

    Accessible.ignored: true
    border.color: switchedOn && Theme.highContrast ? Theme.outline : enabled ? Theme.edge : Theme.line
    border.width: switchedOn ? Theme.outlineWidth : Theme.px(3)
    color: !switchedOn ? Theme.surface : !enabled ? Theme.a40 : down ? Theme.accentPressed : Theme.accent
    implicitHeight: Math.round(40 * _grown)
    implicitWidth: Math.round(72 * _grown)
    radius: height / 2

    Behavior on color {
        ColorAnimation {
            duration: Theme.switchMs
        }
    }

    Rectangle {
        id: knob

        property real along: root.switchedOn !== LayoutMirroring.enabled ? root.width - width - root._inset : root._inset

        color: root.switchedOn ? "#FFFFFF" : root.enabled ? Theme.edge : Theme.line
        height: root._knob
        radius: height / 2
        transform: Translate {
            x: knob.along
        }
        width: root._knob
        y: root._inset

        Behavior on along {
            NumberAnimation {
                duration: Theme.switchMs
                easing.bezierCurve: Theme.easeOut
                easing.type: Easing.BezierSpline
            }
        }

        Icon {
            anchors.centerIn: parent
            color: Theme.event.accent
            name: "check"
            size: 22 * root._grown
            stroke: 2.4
            visible: root.switchedOn
        }
    }
}
