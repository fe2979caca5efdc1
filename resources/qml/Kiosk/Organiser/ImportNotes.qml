pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What an import remarks, under the headings of what it asks; the most pressing first. */
Column {
    id: root

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

            Row {
                Accessible.name: [note.row, note.text].filter(part => part !== "").join(": ")
                Accessible.role: Accessible.StaticText
                spacing: Theme.rowGap
                width: parent.width

                LabelText {
                    id: number

                    Accessible.ignored: true
                    text: note.row
                    visible: text !== ""
                    width: Theme.px(96)
                }

                LabelText {
                    Accessible.ignored: true
                    color: Theme.ink
                    text: note.text
                    width: parent.width - (number.visible ? number.width + parent.spacing : 0)
                }
            }
        }
    }
}
