pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Says that nobody sees whose a voice is. */
Item {
    id: root

    property string text: qsTr("Nobody sees who said or supported what.")

    implicitHeight: Math.max(mark.height, words.height)
    implicitWidth: Theme.px(320)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        name: "shield"
        size: Theme.px(26)
    }

    FittingText {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.left: mark.right
        anchors.leftMargin: Theme.rowGap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        lines: 2
        sizes: ["label"]
        text: root.text
        weight: Theme.regular
    }
}
