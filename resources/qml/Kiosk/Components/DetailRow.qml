import QtQuick
import Kiosk.Theme

/** One thing that is known of a person, or happened to them: what it is, what it says, and what is said beside it. */
Item {
    id: root

    required property string text
    property string picture: ""
    property string label: ""
    /** A further line, such as where and by whom. */
    property string aside: ""
    property bool bold: false
    /** How far it stays from the sides. */
    property real inset: Theme.px(24)

    Accessible.name: [label, text, aside].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.StaticText
    implicitHeight: words.height

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: parent.top
        color: Theme.accentLine
        name: root.picture
        size: Theme.px(24)
        visible: root.picture !== ""
    }

    Column {
        id: words

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.px(12) : root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset

        LabelText {
            Accessible.ignored: true
            text: root.label
            visible: text !== ""
            width: parent.width
        }

        BodyText {
            Accessible.ignored: true
            text: root.text
            tight: true
            weight: root.bold ? Theme.semibold : Theme.medium
            width: parent.width
        }

        LabelText {
            Accessible.ignored: true
            text: root.aside
            visible: text !== ""
            width: parent.width
        }
    }
}
