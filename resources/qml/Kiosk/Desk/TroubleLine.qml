pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What is in the way of this kiosk, or what the organiser announces: a line as wide as the column, in the blue of information. */
Rectangle {
    id: root

    required property string iconName
    required property string text
    property int lines: 2

    Accessible.name: text
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
        name: root.iconName
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
        lines: root.lines
        sizes: ["label"]
        text: root.text
        weight: Theme.medium
    }
}
