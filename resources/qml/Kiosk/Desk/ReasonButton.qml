pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of a few numbered choices; its figure on the keyboard chooses it as well. */
Touchable {
    id: root

    required property string keyCap

    bottomPadding: Theme.rowGap
    fill: Theme.quiet
    fillPressed: Theme.quietPressed
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? Theme.px(20) : Theme.px(26)
    rightPadding: mirrored ? Theme.px(26) : Theme.px(20)
    spoken: keyCap === "" ? text : text + ", " + keyCap
    topPadding: Theme.rowGap

    contentItem: Item {
        implicitHeight: caption.implicitHeight
        implicitWidth: caption.implicitWidth + cap.width

        FittingText {
            id: caption

            anchors.left: parent.left
            anchors.right: cap.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            color: root.shownInk
            text: root.text
        }

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            fill: Theme.surface
            text: root.keyCap
        }
    }
}
