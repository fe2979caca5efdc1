pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A place to save to: its icon, its name, and how much room there is. */
Touchable {
    id: root

    required property string iconName
    property string detail: ""
    /** There is room for the name alone. */
    property bool compact: false

    bottomPadding: Theme.gap
    fill: Theme.a10
    fillPressed: Theme.a20
    implicitHeight: Math.max(Theme.px(compact ? 72 : Theme.portrait ? 80 : 104), implicitContentHeight + topPadding + bottomPadding)
    ink: Theme.ink
    leftPadding: mirrored ? Theme.rowGap : Theme.px(18)
    outlineColor: Theme.highContrast ? Theme.accentLine : Theme.outline
    rightPadding: mirrored ? Theme.px(18) : Theme.rowGap
    spoken: detail === "" ? text : text + ", " + detail
    topPadding: Theme.gap

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.enabled ? Theme.accentLine : Theme.soft
            name: root.iconName
            size: Theme.px(32)
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(14)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: root.shownInk
                sizes: root.compact ? ["label"] : ["body", "label"]
                text: root.text
                width: parent.width
            }

            LabelText {
                text: root.detail
                visible: root.detail !== "" && !root.compact
                width: parent.width
            }
        }
    }
}
