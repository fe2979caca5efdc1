pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What an answer or a sign of the desk looks like, and what it means. */
Item {
    id: root

    required property string kind
    required property string word
    required property string text
    /** What it scrolls with: at rest it is seen whole or not at all. */
    required property Flickable flick

    readonly property real _top: y + parent.y + parent.parent.y // qmllint disable missing-property
    property string iconName: ""

    Accessible.name: word + ", " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(seal.height, words.height)
    opacity: flick.moving || (_top >= flick.contentY - 1 && _top + height + Theme.px(6) <= flick.contentY + flick.height) ? 1 : 0
    width: parent.width

    VerdictSeal {
        id: seal

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        kind: root.kind
        size: Theme.px(56)
        visible: root.iconName === ""
    }

    Rectangle {
        anchors.fill: seal
        anchors.margins: Theme.half
        color: seal.tone.field
        radius: Theme.px(12)
        visible: !seal.visible

        Icon {
            anchors.centerIn: parent
            color: seal.tone.ink
            name: root.iconName
            size: Theme.px(28)
        }
    }

    Column {
        id: words

        anchors.left: seal.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            Accessible.ignored: true
            text: root.word
            tight: true
            weight: Theme.semibold
            width: parent.width
        }

        LabelText {
            Accessible.ignored: true
            text: root.text
            width: parent.width
        }
    }
}
