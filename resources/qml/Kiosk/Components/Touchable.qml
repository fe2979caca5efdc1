pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/** What every part that can be tapped has in common: tap, Space and Enter, the press, the focus ring, the outline. */
T.AbstractButton {
    id: root

    property color fill: Theme.surface
    property color fillPressed: fill
    property color ink: Theme.ink
    property color outlineColor: Theme.outline
    property real outlineWidth: Theme.outlineWidth
    property real radius: Theme.radiusButton
    property real visibleHeight: height
    property string spoken: text
    /** It is a row of a list, among whose rows the arrows move the keyboard. */
    property bool listed: false
    readonly property bool ringed: visualFocus || (listed && activeFocus)
    readonly property color shownInk: enabled ? ink : Theme.soft

    Accessible.name: spoken
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    scale: down ? 0.98 : 1

    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat) {
            root.click();
        }
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat) {
            root.click();
        }
    }

    background: Item {
        Rectangle {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            border.color: root.enabled ? root.outlineColor : Theme.highContrast ? Theme.line : Theme.quietPressed
            border.width: root.enabled ? root.outlineWidth : Math.max(1, Theme.px(2))
            color: !root.enabled ? "transparent" : root.down ? root.fillPressed : root.fill
            height: root.visibleHeight
            radius: Math.min(root.radius, height / 2)
            width: parent.width

            FocusRing {
                // A list cuts off what stands out of its rows.
                anchors.margins: root.listed ? 0 : -2 * Theme.half
                partRadius: root.listed ? face.radius - 2 * Theme.half : face.radius
                shown: root.ringed
            }
        }
    }

    Behavior on scale {
        NumberAnimation {
            duration: Theme.pressMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
        }
    }
}
