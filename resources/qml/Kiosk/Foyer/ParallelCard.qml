pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of several sessions at the same time, on the card of their hour. */
Touchable {
    id: root

    required property string iconName
    required property string detail
    /** How it changed, or nothing. */
    required property string mark
    required property bool cancelled
    required property bool moved
    /** It stands on a card of another colour than the page. */
    required property bool raised

    readonly property real _side: Theme.px(Theme.portrait ? 10 : 16)
    readonly property real _end: Theme.px(Theme.portrait ? 8 : 16)

    bottomPadding: Theme.px(12)
    fill: raised ? Theme.surface : Theme.paper
    fillPressed: moved ? Theme.information.step2 : Theme.a20
    ink: moved ? Theme.information.ink : Theme.ink
    leftPadding: mirrored ? _end : _side
    radius: Theme.radiusRow
    rightPadding: mirrored ? _side : _end
    spoken: [text, detail, mark].filter(words => words !== "").join(", ")
    topPadding: Theme.px(12)

    contentItem: Item {
        implicitHeight: Math.max(Theme.px(72), words.height)

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.moved && !Theme.highContrast ? root.ink : Theme.accentLine
            name: root.iconName
            size: Theme.px(34)
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: root._side
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: Theme.highContrast ? Theme.ink : root.ink
                sizes: ["body", "label"]
                strikeout: root.cancelled
                text: root.text
                width: parent.width
            }

            LabelText {
                color: Theme.highContrast ? Theme.ink : Theme.information.ink
                text: root.mark
                visible: text !== ""
                weight: Theme.semibold
                width: parent.width
            }

            LabelText {
                text: root.detail
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
