pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A row that grants or withholds one thing. The row asks; whoever holds the consent sets `switchedOn`. */
Touchable {
    id: root

    required property bool switchedOn
    property string iconName: ""
    property bool separator: true

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
            visible: root.separator
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.px(2)
            border.color: Theme.focusRing
            border.width: root.visualFocus ? Theme.half : 0
            color: "transparent"
            radius: root.radius
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(Theme.touch, caption.implicitHeight + Theme.gap)

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
            weight: Theme.medium
        }

        SwitchKnob {
            id: knob

            anchors.right: parent.right
            anchors.rightMargin: root.visualFocus ? Theme.rowGap : 0
            anchors.verticalCenter: parent.verticalCenter
            down: root.down
            enabled: root.enabled
            switchedOn: root.switchedOn
        }
    }
}
