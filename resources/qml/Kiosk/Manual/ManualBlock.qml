pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A heading, a paragraph, an item of a list, or a row of a table. */
Item {
    id: root

    required property string kind
    required property int level
    required property string mark
    required property string text
    required property list<string> cells
    required property string spoken

    readonly property real _spaceAbove: kind === "heading" ? Theme.px(level === 2 ? 28 : 16) : kind === "row" ? Theme.px(10) : Theme.px(6)

    function _set(words: string): string {
        return words.replace(/<code>/g, "<code style=\"font-family:'" + Theme.codeFamily + "'\">");
    }

    Accessible.name: spoken
    Accessible.role: kind === "heading" ? Accessible.Heading : Accessible.StaticText
    implicitHeight: _spaceAbove + (kind === "row" ? row.height + Theme.px(10) : sentence.height)

    TypeText {
        id: mark

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(8)
        anchors.top: sentence.top
        color: Theme.accentLine
        step: Theme.label
        text: root.mark
        textFormat: Text.RichText
        visible: root.mark !== ""
        weight: Theme.semibold
        width: Theme.px(32)
    }

    TypeText {
        id: sentence

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: root.mark === "" ? 0 : Theme.px(44)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root._spaceAbove
        color: root.kind === "heading" && root.level > 2 ? Theme.accentLine : Theme.ink
        horizontalAlignment: Text.AlignLeft
        step: root.kind !== "heading" ? Theme.label : root.level === 2 ? Theme.heading : Theme.body
        text: root._set(root.text)
        textFormat: Text.RichText
        visible: root.kind !== "row"
        weight: root.kind === "heading" ? Theme.semibold : Theme.regular
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Math.max(1, Theme.px(1))
        visible: root.kind === "row"
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root._spaceAbove
        spacing: Theme.gap
        visible: root.kind === "row"

        Repeater {
            model: root.cells

            TypeText {
                id: cell

                required property int index
                required property string modelData

                Accessible.ignored: true
                horizontalAlignment: Text.AlignLeft
                step: Theme.label
                text: root._set(cell.modelData)
                textFormat: Text.RichText
                weight: cell.index === 0 ? Theme.medium : Theme.regular
                width: root.cells.length === 2 ? (root.width - Theme.gap) * (cell.index === 0 ? 0.3 : 0.7) : (root.width - (root.cells.length - 1) * Theme.gap) / root.cells.length
            }
        }
    }
}
