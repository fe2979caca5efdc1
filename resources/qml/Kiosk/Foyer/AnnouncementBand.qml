pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What is announced, above a page's content. */
Rectangle {
    id: root

    required property string text

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.information.field
    implicitHeight: words.implicitHeight + Theme.px(24)
    radius: Theme.radiusRow
    visible: text !== ""

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.information.ink
        name: "mega"
        size: Theme.px(32)
    }

    FittingText {
        id: words

        Accessible.ignored: true
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        balanced: false
        color: Theme.information.ink
        lines: 3
        sizes: ["body", "label"]
        text: root.text
    }
}
