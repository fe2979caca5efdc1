pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A row that grants or withholds one thing. The row asks; whoever holds the consent sets `switchedOn`. */
Touchable {
    id: root

    required property bool switchedOn
    property string iconName: ""
    property bool separator: true
    /** The name stands over the switch, on a ground of its own; without the icon. */
    property bool stacked: false

    /** The person tapped the row and wants it on, or off. */
    signal switchRequested(wanted: bool)

    Accessible.checkable: true
    Accessible.checked: switchedOn
    Accessible.role: Accessible.CheckBox
    fill: "transparent"
    implicitWidth: Theme.px(328)
    outlineWidth: 0
    radius: Theme.radiusSmall
    scale: 1

    onClicked: root.switchRequested(!root.switchedOn)

    background: Item {
        RowLine {
            anchors.top: parent.top
            visible: root.separator && !root.stacked
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.stacked ? 0 : Theme.px(2)
            border.color: root.visualFocus ? Theme.focusRing : Theme.outline
            border.width: root.visualFocus ? Theme.half : root.stacked ? Theme.outlineWidth : 0
            color: !root.stacked ? "transparent" : root.down ? Theme.a20 : root.switchedOn && !Theme.highContrast ? Theme.a10 : Theme.paper
            radius: root.stacked ? Theme.radiusRow : root.radius
        }
    }
    contentItem: Item {
        implicitHeight: root.stacked ? Math.max(Theme.touch, title.implicitHeight + knob.height + Theme.gap) : Math.max(Theme.touch, caption.implicitHeight + Theme.gap)

        ButtonFace {
            id: caption

            anchors.left: parent.left
            anchors.leftMargin: root.visualFocus ? Theme.rowGap : 0
            anchors.right: knob.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            centred: false
            color: root.shownInk
            iconColor: root.enabled ? Theme.accentLine : Theme.soft
            iconName: root.iconName
            spacing: Theme.gap
            text: root.text
            visible: !root.stacked
            weight: Theme.medium
        }

        FittingText {
            id: title

            alignment: Text.AlignHCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.half
            anchors.right: parent.right
            anchors.rightMargin: Theme.half
            anchors.top: parent.top
            anchors.topMargin: Theme.half
            color: root.shownInk
            lines: 1
            text: root.text
            visible: root.stacked
            weight: Theme.medium
        }

        SwitchKnob {
            id: knob

            readonly property real _end: root.visualFocus ? Theme.rowGap : 0

            down: root.down
            enabled: root.enabled
            switchedOn: root.switchedOn
            // Anchors that come and go would stretch it.
            x: root.stacked ? (parent.width - width) / 2 : LayoutMirroring.enabled ? _end : parent.width - width - _end
            y: root.stacked ? parent.height - height - Theme.px(10) : (parent.height - height) / 2
        }
    }
}
