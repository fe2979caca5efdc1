pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A button at the foot of a verdict pane, in the colours of its verdict, with the key that does the same. */
Touchable {
    id: root

    required property string kind
    property string iconName: ""
    property string detail: ""
    /** The detail is shown too, as it is where there is room. */
    property bool detailed: true
    property string keyCap: ""
    property bool second: false
    readonly property VerdictTone tone: Theme.verdict(kind)

    /** How high it is with its detail. */
    readonly property real fullHeight: Math.max(Theme.px(80), Theme.touch, caption.implicitHeight + below.implicitHeight + topPadding + bottomPadding)
    readonly property bool _plain: detail === "" || !detailed
    readonly property real _iconRoom: Theme.px(detail === "" ? 44 : 58)
    /** What of the words is not broken. */
    readonly property real _longestWord: metrics.font.pixelSize > 0 ? Math.max(...(text + " " + detail).split(" ").map(word => metrics.advanceWidth(word))) + 2 : 0
    /** The words have the room of the icon, where they would be broken beside it. */
    readonly property bool _pictured: iconName !== "" && _longestWord <= _beside && _captionWidth <= 1.8 * _beside
    readonly property real _beside: availableWidth - _iconRoom - cap.reserved
    readonly property real _captionWidth: metrics.font.pixelSize > 0 ? metrics.advanceWidth(text) : 0

    bottomPadding: Theme.rowGap
    fill: tone.dark ? tone.step1 : second ? "#FFFFFF" : tone.ink
    fillPressed: second && !tone.dark ? tone.step1 : Qt.tint(fill, "#14FFFFFF")
    implicitHeight: Math.max(_plain ? Theme.px(88) : Theme.px(80), Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    ink: tone.dark || second ? tone.ink : tone.field
    leftPadding: mirrored ? Theme.px(20) : Theme.px(26)
    outlineWidth: 0
    rightPadding: mirrored ? Theme.px(26) : Theme.px(20)
    spoken: detail === "" ? text : text + ", " + detail
    topPadding: Theme.rowGap

    FontMetrics {
        id: metrics

        font.family: Theme.label.family
        font.letterSpacing: Theme.label.tracking
        font.pixelSize: Theme.label.size
        font.weight: Theme.semibold
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: (root.iconName === "" ? 0 : root._iconRoom) + Math.max(caption.implicitWidth, below.implicitWidth) + cap.reserved

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.shownInk
            name: root._pictured ? root.iconName : ""
            size: root._pictured ? Theme.px(root.detail === "" ? 32 : 36) : 0
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: root._pictured ? root._iconRoom - mark.size : 0
            anchors.right: parent.right
            anchors.rightMargin: cap.reserved
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                id: caption

                color: root.shownInk
                text: root.text
                width: parent.width
            }

            LabelText {
                id: below

                color: root.shownInk
                text: root.detail
                visible: !root._plain
                weight: Theme.medium
                width: parent.width
            }
        }

        KeyCap {
            id: cap

            readonly property real reserved: root.keyCap === "" ? 0 : width + Theme.px(12)

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            fill: root.tone.dark ? root.tone.ink : root.second ? root.tone.step1 : root.tone.field
            ink: root.tone.dark ? root.tone.field : root.tone.ink
            text: root.keyCap
            visible: root.keyCap !== ""
        }
    }
}
