pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A key of the desk, and what it does. */
Item {
    id: root

    required property string keyCap
    required property string text

    Accessible.name: keyCap + ", " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(cap.height, caption.height)
    width: parent.width

    KeyCap {
        id: cap

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.keyCap
        width: Theme.px(72)
    }

    LabelText {
        id: caption

        Accessible.ignored: true
        anchors.left: cap.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        text: root.text
        weight: Theme.medium
    }
}
