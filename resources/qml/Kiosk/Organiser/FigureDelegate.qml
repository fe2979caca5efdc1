pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A name, a bar, and a number; what somebody has to see to bears a sign beside its colour. */
Item {
    id: root

    required property string name
    required property string figure
    required property string after
    required property real filled
    required property bool urgent

    Accessible.name: name + ", " + figure + " " + after
    Accessible.role: Accessible.ListItem
    height: Math.max(Theme.px(40), caption.implicitHeight + Theme.half)
    width: ListView.view.width

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        name: "warning"
        size: Theme.px(24)
        visible: root.urgent
    }

    LabelText {
        id: caption

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? Theme.half : 0
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        text: root.name
        weight: root.urgent ? Theme.semibold : Theme.medium
        width: (track.visible ? root.width * 0.42 : root.width - numbers.width - Theme.gap) - (sign.visible ? sign.width + Theme.half : 0)
    }

    Item {
        id: track

        anchors.left: caption.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Math.max(Theme.px(104), numbers.implicitWidth) + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(16)
        // A bar beside long numbers would be too short to say anything.
        visible: root.filled >= 0 && numbers.implicitWidth < root.width * 0.34

        Rectangle {
            anchors.fill: parent
            color: Theme.a20
            radius: height / 2
        }

        Rectangle {
            anchors.left: parent.left
            color: Theme.accentLine
            height: parent.height
            radius: height / 2
            visible: root.filled > 0
            width: Math.min(parent.width, Math.max(height, root.filled * track.width))
        }
    }

    Row {
        id: numbers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(5)

        LabelText {
            anchors.baseline: afterText.baseline
            color: Theme.ink
            tabular: true
            text: root.figure
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }

        LabelText {
            id: afterText

            color: root.urgent ? Theme.ink : Theme.soft
            tabular: true
            text: root.after
            weight: root.urgent ? Theme.semibold : Theme.medium
            wrapMode: Text.NoWrap
        }
    }
}
