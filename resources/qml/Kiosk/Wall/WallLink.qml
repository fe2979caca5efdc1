pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A link to take along from the wall: what it leads to, and a code as large as the page, for a phone some rows away. */
Item {
    id: root

    required property string title
    required property string detail
    required property string taken
    required property list<string> code

    Accessible.name: [title, detail, taken].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: Theme.px(240)

    QrCode {
        id: picture

        readonly property real side: Theme.portrait ? Math.min(root.width, root.height - words.height - Theme.px(24)) : Math.min(root.height, root.width * 0.52)

        height: side
        radius: Theme.radiusTile
        rows: root.code
        spoken: root.taken
        width: side
        x: Theme.portrait ? (root.width - side) / 2 : Theme.rightToLeft ? 0 : root.width - side
        y: Theme.portrait ? root.height - side : (root.height - side) / 2
    }

    Column {
        id: words

        anchors.left: parent.left
        spacing: Theme.gap
        width: root.width - (Theme.portrait ? 0 : picture.side + Theme.px(32))
        y: Theme.portrait ? 0 : Math.max(0, (root.height - height) / 2)

        FittingText {
            lines: Theme.portrait ? 2 : 3
            sizes: ["headline", "heading", "body"]
            text: root.title
            width: parent.width
        }

        ShortText {
            color: Theme.soft
            lines: Theme.portrait ? 2 : 4
            sizes: ["body"]
            visible: whole !== ""
            weight: Theme.regular
            whole: root.detail
            width: parent.width
        }

        ShortText {
            color: Theme.accentLine
            lines: 1
            sizes: ["body"]
            weight: Theme.medium
            whole: root.taken
            width: parent.width
        }
    }
}
