pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A key of the desk, and what it does. */
Item {
    id: root

    required property string keyCap
    required property string text
    /** What it scrolls with: at rest it is seen whole or not at all. */
    required property Flickable flick

    readonly property real _top: y + parent.y + parent.parent.y // qmllint disable missing-property

    Accessible.name: keyCap + ", " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(cap.height, caption.height)
    opacity: flick.moving || (_top >= flick.contentY - 1 && _top + height + Theme.px(6) <= flick.contentY + flick.height) ? 1 : 0
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
