pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Something to take along: its code, what it is, and in words what the code holds. */
Rectangle {
    id: root

    required property string title
    required property string detail
    required property string taken
    required property list<string> code

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    implicitHeight: Math.max(drawn.visible ? drawn.height : 0, words.height) + 2 * Theme.gap
    radius: Theme.radiusTile

    QrCode {
        id: drawn

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(188)
        rows: root.code
        spoken: root.taken
        visible: root.code.length > 0
        width: height
    }

    Column {
        id: words

        anchors.left: drawn.visible ? drawn.right : parent.left
        anchors.leftMargin: drawn.visible ? Theme.gap : Theme.tilePadding
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.rowGap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            lines: 2
            sizes: ["heading", "body"]
            text: root.title
            width: parent.width
        }

        BodyText {
            anchors.left: parent.left
            text: root.detail
            visible: text !== ""
            width: parent.width
        }

        LabelText {
            Accessible.ignored: true
            anchors.left: parent.left
            color: Theme.soft
            text: root.taken
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
