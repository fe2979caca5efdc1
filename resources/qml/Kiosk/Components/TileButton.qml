pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** One of the foyer's tiles: an icon in its arch, a name, and a line that says more. */
Touchable {
    id: root

    required property string iconName
    property string detail: ""

    bottomPadding: Theme.px(24)
    fill: Theme.surface
    fillPressed: Theme.a10
    implicitHeight: Math.max(Theme.px(248), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.px(384)
    leftPadding: Theme.tilePadding
    radius: Theme.radiusTile
    rightPadding: Theme.tilePadding
    spoken: detail === "" ? text : text + ". " + detail
    topPadding: Theme.px(24)

    contentItem: Item {
        implicitHeight: Theme.px(96) + Theme.gap + words.implicitHeight

        IconArch {
            id: door

            anchors.left: parent.left
            anchors.top: parent.top
            color: root.enabled ? Theme.accentLine : Theme.soft
            fill: !root.enabled || Theme.highContrast ? "transparent" : root.down ? Theme.a20 : Theme.a10
            height: Math.min(Theme.px(96), parent.height - words.implicitHeight - Theme.rowGap)
            name: root.iconName
            visible: height >= Theme.px(40)
            width: height * 88 / 96
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right

            FittingText {
                color: root.shownInk
                sizes: ["heading", "body"]
                text: root.text
                width: parent.width
            }

            FittingText {
                color: root.enabled && root.down ? Theme.ink : Theme.soft
                sizes: ["body", "label"]
                text: root.detail
                visible: root.detail !== ""
                weight: Theme.regular
                width: parent.width
            }
        }
    }
}
