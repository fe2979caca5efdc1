pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One thing that came of a rehearsal: what, more about it, and how much; what is to be seen to bears a sign. */
Item {
    id: root

    required property string title
    required property string detail
    required property string figure
    required property bool warns

    Accessible.name: [title, detail, figure].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(words.implicitHeight, number.implicitHeight) + Theme.half

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        name: "warning"
        size: Theme.px(24)
        visible: root.warns
    }

    Column {
        id: words

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? Theme.half : 0
        anchors.right: number.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        LabelText {
            color: Theme.ink
            text: root.title
            weight: Theme.semibold
            width: parent.width
        }

        LabelText {
            text: root.detail
            visible: text !== ""
            width: parent.width
        }
    }

    LabelText {
        id: number

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        horizontalAlignment: Text.AlignRight
        tabular: true
        text: root.figure
        weight: root.warns ? Theme.semibold : Theme.medium
        width: Math.min(implicitWidth, root.width * 0.4)
    }
}
