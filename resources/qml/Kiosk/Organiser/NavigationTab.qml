pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One page in the navigation: its icon, with the name beside it or below. */
Touchable {
    id: root

    required property string iconName
    required property bool chosen
    property bool beside: true
    /** How wide it is with its name beside the icon, and at the least with its name below. */
    readonly property real besideWidth: face.implicitWidth + Theme.px(44)
    readonly property real belowWidth: caption.implicitWidth + Theme.px(16)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.PageTab
    bottomPadding: Theme.half
    fill: chosen ? Theme.chosenFill : "transparent"
    fillPressed: chosen ? Theme.chosenFill : Theme.quiet
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: Theme.px(beside ? 22 : 1)
    outlineWidth: chosen ? 0 : Theme.outlineWidth
    radius: beside ? Theme.radiusButton : Theme.radiusRow
    rightPadding: Theme.px(beside ? 22 : 1)
    topPadding: Theme.half

    contentItem: Item {
        implicitHeight: root.beside ? face.implicitHeight : Theme.px(28) + Theme.labelLine
        implicitWidth: root.beside ? face.implicitWidth : caption.implicitWidth

        ButtonFace {
            id: face

            anchors.fill: parent
            color: root.shownInk
            iconName: root.iconName
            iconSize: Theme.px(26)
            text: root.text
            visible: root.beside
        }

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)
            visible: !root.beside

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.shownInk
                name: root.iconName
                size: Theme.px(26)
            }

            FittingText {
                id: caption

                alignment: Text.AlignHCenter
                color: root.shownInk
                lines: 1
                sizes: ["label"]
                text: root.text
                width: parent.width
            }
        }
    }
}
