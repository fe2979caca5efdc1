pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One setting: its name, whom it is about, and its value; a value that somebody has set stands out. */
Touchable {
    id: root

    required property string picture
    required property string scope
    required property string value
    required property bool chosen
    required property bool marked
    required property bool troubled

    Accessible.checkable: true
    Accessible.checked: chosen
    bottomPadding: Theme.half
    fill: chosen ? Theme.a10 : "transparent"
    fillPressed: chosen ? Theme.a20 : Theme.a10
    leftPadding: Theme.px(12)
    outlineColor: chosen ? Theme.accentLine : "transparent"
    outlineWidth: chosen ? Theme.px(3) : 0
    radius: Theme.radiusRow
    rightPadding: Theme.px(12)
    spoken: [text, value, scope].join(", ")
    topPadding: Theme.half

    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.troubled ? Theme.dangerLine : Theme.accentLine
            name: root.troubled ? "warning" : root.picture
            size: Theme.px(28)
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: figure.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: root.shownInk
                sizes: ["body", "label"]
                text: root.text
                tight: true
                width: parent.width
            }

            LabelText {
                color: root.down ? Theme.ink : Theme.soft
                text: root.scope
                width: parent.width
            }
        }

        FittingText {
            id: figure

            alignment: Text.AlignRight
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.marked ? Theme.ink : Theme.soft
            sizes: ["label"]
            text: root.value
            weight: root.marked ? Theme.semibold : Theme.regular
            width: Math.min(implicitWidth, parent.width * 0.42)
        }
    }
}
