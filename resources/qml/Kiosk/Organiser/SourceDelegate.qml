pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One file: what it is about, its name, where it lies, and when it was changed. */
Touchable {
    id: root

    required property string picture
    required property string subject
    required property string detail
    required property bool chosen

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
    spoken: [text, subject, detail].filter(part => part !== "").join(", ")
    topPadding: Theme.half

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            name: root.picture
            size: Theme.px(28)
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: root.shownInk
                lines: 1
                sizes: ["body", "label"]
                text: root.text
                tight: true
                width: parent.width
            }

            LabelText {
                color: root.down ? Theme.ink : Theme.soft
                text: root.detail
                width: parent.width
            }
        }
    }
}
