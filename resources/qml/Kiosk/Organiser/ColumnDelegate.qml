pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One column of a file: its header and some of its cells, and what it is taken as. */
Touchable {
    id: root

    required property string samples
    /** The samples with ever fewer cells, for where not all have room. */
    required property list<string> fewer
    required property string holds
    required property bool used
    required property bool guessed
    required property bool asked

    bottomPadding: Theme.half
    fill: asked ? Theme.verdict("already_in").field : "transparent"
    fillPressed: Theme.a10
    ink: asked ? Theme.verdict("already_in").ink : Theme.ink
    leftPadding: Theme.px(12)
    outlineColor: asked ? Theme.verdict("already_in").ink : "transparent"
    outlineWidth: asked ? Theme.px(2) : 0
    radius: Theme.radiusRow
    rightPadding: Theme.px(12)
    spoken: [text, holds, samples].join(", ")
    topPadding: Theme.half

    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: figure.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: root.shownInk
                lines: 2
                sizes: ["label"]
                text: root.text
                width: parent.width
            }

            LabelText {
                id: cells

                readonly property list<string> _lines: [root.samples, ...root.fewer]

                color: root.down || root.asked ? root.shownInk : Theme.soft
                elide: Text.ElideRight
                maximumLineCount: 2
                // Whole cells in one line; only one that is longer takes a second.
                text: _lines.find(line => metrics.advanceWidth(line) <= width) ?? _lines[_lines.length - 1]
                visible: text !== ""
                width: parent.width

                FontMetrics {
                    id: metrics

                    font: cells.font
                }
            }
        }

        FittingText {
            id: figure

            alignment: Text.AlignRight
            anchors.right: help.left
            anchors.rightMargin: help.visible ? Theme.rowGap : 0
            anchors.verticalCenter: parent.verticalCenter
            color: root.used || root.asked ? root.shownInk : Theme.soft
            sizes: ["label"]
            text: root.holds
            weight: root.used || root.asked ? Theme.semibold : Theme.regular
            width: Math.min(implicitWidth, parent.width * 0.45)
        }

        Icon {
            id: help

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.shownInk
            name: "help"
            size: Theme.px(24)
            visible: root.guessed || root.asked
            width: visible ? size : 0
        }
    }
}
