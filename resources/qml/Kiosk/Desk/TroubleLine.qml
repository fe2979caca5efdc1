pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** That this kiosk works alone, or what else is in its way: one line as wide as the column, in the blue of information. */
Rectangle {
    id: root

    required property SyncLine sync

    Accessible.name: sync.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.information.field
    implicitHeight: Math.max(Theme.px(36), words.implicitHeight + Theme.rowGap)
    radius: Theme.px(12)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.information.ink
        name: root.sync.iconName
        size: Theme.px(22)
    }

    FittingText {
        id: words

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.information.ink
        sizes: ["label"]
        text: root.sync.text
        weight: Theme.medium
    }
}
