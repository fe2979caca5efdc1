pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** How this kiosk stands with the others: a picture and a sentence of one or two lines, at the end of its room or at its start. */
Item {
    id: root

    required property string text
    required property string iconName
    required property bool trouble
    property bool atEnd: false

    readonly property real _lead: mark.width + Theme.px(10)

    Accessible.name: text
    Accessible.role: trouble ? Accessible.AlertMessage : Accessible.StaticText
    implicitHeight: Math.max(mark.height, words.implicitHeight)
    implicitWidth: _lead + words.implicitWidth

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.atEnd ? root.width - root._lead - words.contentWidth : 0
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.outline
        border.width: root.trouble ? Theme.outlineWidth : 0
        color: root.trouble ? Theme.information.field : "transparent"
        height: Theme.px(root.trouble ? 32 : 22)
        radius: Theme.px(10)
        width: height

        Icon {
            anchors.centerIn: parent
            color: root.trouble ? Theme.information.ink : Theme.soft
            name: root.iconName
            size: Theme.px(22)
        }
    }

    FittingText {
        id: words

        Accessible.ignored: true
        anchors.left: mark.left
        anchors.leftMargin: root._lead
        anchors.verticalCenter: parent.verticalCenter
        color: root.trouble ? Theme.ink : Theme.soft
        sizes: ["label"]
        text: root.text
        weight: Theme.medium
        width: root.width - root._lead
    }
}
