pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** Three cards with plain bars in place of names, organisations and codes. */
RowLayout {
    id: root

    Accessible.ignored: true
    spacing: Theme.gap

    Repeater {
        model: Theme.portrait ? 1 : 3

        Rectangle {
            id: card

            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            radius: Theme.radiusTile

            Arch {
                id: door

                anchors.left: parent.left
                anchors.leftMargin: Theme.tilePadding
                anchors.top: parent.top
                anchors.topMargin: Theme.px(20)
                fill: Theme.a10
                foot: Theme.radiusSmall
                height: Theme.px(72)
                width: Theme.px(64)
            }

            Rectangle {
                id: nameBar

                anchors.left: door.right
                anchors.leftMargin: Theme.px(20)
                anchors.top: door.top
                anchors.topMargin: Theme.px(9)
                color: Theme.quiet
                height: Theme.px(24)
                radius: height / 2
                width: Theme.px(152)
            }

            Rectangle {
                anchors.left: nameBar.left
                anchors.top: nameBar.bottom
                anchors.topMargin: Theme.px(14)
                color: Theme.quiet
                height: Theme.px(16)
                radius: height / 2
                width: Math.min(Theme.px(208), card.width - Theme.px(150))
            }

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(38)
                anchors.left: parent.left
                anchors.margins: Theme.px(38)
                anchors.right: parent.right
                anchors.top: door.bottom
                anchors.topMargin: Theme.px(24)
                color: Theme.quiet
                radius: Theme.radiusRow
            }
        }
    }
}
