pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One kiosk: how it stands, its name, and its figures. */
Touchable {
    id: root

    required property string kind
    required property string iconName
    required property string name
    required property string standing
    required property bool chosen
    required property list<string> figures

    Accessible.checkable: true
    Accessible.checked: chosen
    bottomPadding: Theme.px(6)
    fill: chosen ? Theme.a10 : "transparent"
    fillPressed: chosen ? Theme.a20 : Theme.a10
    leftPadding: Theme.px(12)
    outlineColor: chosen ? Theme.accentLine : "transparent"
    outlineWidth: chosen ? Theme.px(3) : 0
    radius: Theme.radiusRow
    rightPadding: Theme.gap
    text: name
    topPadding: Theme.px(6)

    contentItem: Item {
        implicitHeight: words.implicitHeight

        KioskMark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.iconName
            kind: root.kind
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: columns.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                lines: 1
                sizes: ["body", "label"]
                text: root.name
                width: parent.width
            }

            FittingText {
                color: root.kind === "admitted" && !root.down ? Theme.soft : Theme.ink
                lines: 1
                sizes: ["label"]
                text: root.standing
                weight: root.kind === "admitted" ? Theme.regular : Theme.medium
                width: parent.width
            }
        }

        KioskColumns {
            id: columns

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            figures: root.figures
        }
    }
}
