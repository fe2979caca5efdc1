pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A paragraph, a heading or an item of a list, as an agenda wrote it. */
Item {
    id: root

    required property string kind
    required property string mark
    required property string text
    required property string spoken

    readonly property real _indent: mark === "" ? 0 : Theme.px(40)

    Accessible.name: spoken
    Accessible.role: kind === "heading" ? Accessible.Heading : Accessible.StaticText
    implicitHeight: words.height

    BodyText {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.accentLine
        text: root.mark
        visible: text !== ""
        weight: Theme.semibold
        width: root._indent
    }

    BodyText {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: root._indent
        anchors.right: parent.right
        text: root.text
        textFormat: Text.RichText
        weight: root.kind === "heading" ? Theme.semibold : Theme.regular
    }
}
