pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One thing that can be exported; the chosen one is outlined in the accent. */
Touchable {
    id: root

    required property string iconName
    property string detail: ""
    property bool chosen: false
    /** There is room for the name alone; what it holds is said once it is chosen. */
    property bool brief: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.gap
    fill: chosen ? Theme.a10 : Theme.surface
    fillPressed: chosen ? Theme.a20 : Theme.a10
    leftPadding: mirrored ? Theme.px(20) : Theme.px(24)
    outlineColor: chosen ? Theme.accentLine : Theme.outline
    outlineWidth: chosen ? Theme.px(3) : Theme.outlineWidth
    radius: Theme.radiusTile
    rightPadding: mirrored ? Theme.px(24) : Theme.px(20)
    spoken: text + ". " + detail
    topPadding: Theme.gap

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            name: root.iconName
            size: Theme.px(40)
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                color: root.shownInk
                text: root.text
                tight: true
                weight: Theme.semibold
                width: parent.width
            }

            LabelText {
                color: root.down ? Theme.ink : Theme.soft
                text: root.detail
                visible: !root.brief
                width: parent.width
            }
        }
    }
}
