pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A line or two at the foot of the resting page, with a picture: what is announced, or what most people say. */
Rectangle {
    id: root

    required property string iconName
    required property string title
    required property string detail
    /** There is little height. */
    property bool dense: false

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    implicitHeight: words.implicitHeight + Theme.px(40)
    radius: Theme.radiusTile
    visible: title !== ""

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(30)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accentLine
        name: root.iconName
        size: Theme.px(36)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(92)
        anchors.right: parent.right
        anchors.rightMargin: Theme.tilePadding
        anchors.verticalCenter: parent.verticalCenter

        FittingText {
            sizes: root.dense ? ["label"] : ["body", "label"]
            text: root.title
            width: parent.width
        }

        FittingText {
            sizes: root.dense ? ["label"] : ["body", "label"]
            text: root.detail
            visible: text !== ""
            weight: Theme.regular
            width: parent.width
        }
    }
}
