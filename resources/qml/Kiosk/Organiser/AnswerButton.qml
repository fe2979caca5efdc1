pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of two answers of equal weight, with the digit that gives it. */
Touchable {
    id: root

    required property string keyCap

    bottomPadding: Theme.rowGap
    fill: Theme.quiet
    fillPressed: Theme.quietPressed
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    spoken: text + ", " + keyCap
    topPadding: Theme.rowGap

    contentItem: Item {
        implicitHeight: caption.implicitHeight

        FittingText {
            id: caption

            anchors.left: parent.left
            anchors.right: cap.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            color: root.shownInk
            sizes: ["body", "label"]
            text: root.text
            weight: Theme.semibold
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
