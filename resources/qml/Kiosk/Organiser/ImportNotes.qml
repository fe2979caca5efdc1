pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What an import remarks, under the headings of what it asks; the most pressing first. */
Column {
    id: root

    required property WholeParts scroll

    property alias model: rows.model

    spacing: Theme.half

    Repeater {
        id: rows

        Column {
            id: note

            required property int index
            required property string heading
            required property string picture
            required property bool pressing
            required property string row
            required property string text

            readonly property bool _begins: index === 0 || rows.itemAt(index - 1)?.heading !== heading // qmllint disable missing-property

            // Nothing is cut through its letters.
            opacity: root.scroll.showsWhole(root.y + y, height) ? 1 : 0
            spacing: Theme.half
            topPadding: _begins && index > 0 ? Theme.rowGap : 0
            width: root.width

            Row {
                spacing: Theme.rowGap
                visible: note._begins
                width: parent.width

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    color: note.pressing ? Theme.dangerLine : Theme.accentLine
                    name: note.picture
                    size: Theme.px(24)
                }

                LabelText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    color: Theme.ink
                    text: note.heading
                    weight: Theme.semibold
                    width: parent.width - mark.width - parent.spacing
                }
            }

            Item {
                Accessible.name: [note.row, note.text].filter(part => part !== "").join(": ")
                Accessible.role: Accessible.StaticText
                implicitHeight: said.implicitHeight
                width: parent.width

                LabelText {
                    id: said

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.leftMargin: mark.width + Theme.rowGap
                    anchors.right: number.left
                    anchors.rightMargin: number.visible ? Theme.gap : 0
                    color: Theme.ink
                    text: note.text
                }

                LabelText {
                    id: number

                    Accessible.ignored: true
                    anchors.right: parent.right
                    text: note.row
                    visible: text !== ""
                    width: visible ? implicitWidth : 0
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
