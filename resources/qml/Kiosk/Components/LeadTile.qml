pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The first tile of the foyer: a lit door, a title, and what to do. */
Touchable {
    id: root

    required property string iconName
    property string detail: ""
    /** The picture stands beside the words: for a tile that is wide and low. */
    property bool lying: false
    /** It is so low that its title has one line. */
    property bool low: false
    /** The height in which its words stand whole beside the picture. */
    readonly property real leastHeight: lying ? words.implicitHeight + topPadding + bottomPadding : 0
    /** How much of its width the picture has beside the words: by the width alone, as the words tell the least height. */
    readonly property real _pictureRoom: Math.min(availableWidth * 0.42, Theme.px(240))

    bottomPadding: Theme.px(26)
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    implicitHeight: Math.max(Theme.px(512), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.px(384)
    ink: Theme.accentInk
    leftPadding: Theme.tilePadding
    radius: Theme.radiusTile
    rightPadding: Theme.tilePadding
    spoken: detail === "" ? text : text + ". " + detail
    topPadding: Theme.px(lying ? 26 : 36)

    contentItem: Item {
        implicitHeight: Theme.px(180) + Theme.gap + words.implicitHeight

        ConcentricArches {
            id: door

            readonly property real room: root.lying ? Math.min(height, root._pictureRoom) / 184 : Math.min(parent.width / 296, height / 300)

            // Not by anchors that come and go with `lying`: Qt leaves an item where the ones before had put it.
            height: root.lying ? parent.height + root.bottomPadding : parent.height - words.height - Theme.gap
            width: outerWidth
            x: !root.lying ? (parent.width - width) / 2 : Theme.rightToLeft ? 0 : parent.width - width
            doorWidth: root.lying ? 88 * room : Math.min(Theme.px(168), 168 * room)
            fills: root.enabled ? [Theme.ring1, Theme.ring2, Theme.doorLight] : [Theme.sunken, Theme.quiet, Theme.paper]
            ring: root.lying ? 24 * room : Math.min(Theme.px(32), 32 * room)

            Icon {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.max(Theme.half, (door.height - 2 * door.ring - size) * 0.32)
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.enabled ? Theme.doorInk : Theme.soft
                name: root.iconName
                size: door.doorWidth * 96 / 168
            }
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            spacing: Theme.half
            width: parent.width - (root.lying ? root._pictureRoom + Theme.gap : 0)

            FittingText {
                color: root.shownInk
                lines: root.low ? 1 : 2
                sizes: ["title", "heading"]
                text: root.text
                width: parent.width
            }

            FittingText {
                color: root.shownInk
                sizes: ["body", "label"]
                text: root.detail
                visible: root.detail !== ""
                weight: Theme.regular
                width: parent.width
            }
        }
    }
}
