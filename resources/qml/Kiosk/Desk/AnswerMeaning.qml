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
    property string iconName: ""

    Accessible.name: word + ", " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(seal.height, words.height)
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
