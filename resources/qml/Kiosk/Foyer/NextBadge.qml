pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The empty place beside the cards: the next badge, or one more. */
Item {
    id: root

    required property bool needed

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(20)
        width: Math.min(parent.width - Theme.px(16), Theme.px(420))

        Arch {
            anchors.horizontalCenter: parent.horizontalCenter
            dashed: true
            foot: Theme.radiusSmall
            height: Theme.px(Theme.portrait ? 96 : 168)
            outlineColor: Theme.accentLine
            outlineWidth: Theme.px(3)
            width: Theme.px(Theme.portrait ? 88 : 144)

            Icon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.px(8)
                color: Theme.accentLine
                name: "scan"
                size: parent.width * 0.54
            }
        }

        FittingText {
            alignment: Text.AlignHCenter
            sizes: ["heading", "body"]
            text: root.needed ? qsTr("Scan the next badge") : qsTr("One more? Scan the badge")
            width: parent.width
        }
    }
}
