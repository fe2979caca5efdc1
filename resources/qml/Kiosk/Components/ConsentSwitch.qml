pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A row that grants or withholds one thing. The row asks; whoever holds the consent sets `switchedOn`. */
Touchable {
    id: root

    required property bool switchedOn
    property string iconName: ""
    property bool separator: true
    /** So low that the name has one line. */
    property bool low: false
    /** What it is about in this case, between the name and the switch where there is room; else below the name. */
    property string detail: ""
    /** It has one line below the name, and its last letters are left out where it would take more. */
    property bool shortDetail: false
    /** What another button beside the switch takes, on whose left it stands: the switch is where it is in every row. */
    property real kept: 0
    readonly property real knobWidth: knob.width
    readonly property bool _beside: detail !== "" && width - kept > Theme.px(Theme.joinedLetters || kept === 0 ? 440 : 400) * Theme.largerScale
    readonly property bool _below: detail !== "" && !_beside && Theme.largerScale === 1 && width > Theme.px(280)

    readonly property FittingText _under: shortDetail ? shortened : below
    /** What the name takes of the row where what it is about stands beside it; Arabic names are longer. */
    readonly property real _share: Theme.joinedLetters ? 0.48 : 0.41

    /** A picture would leave a long word no line of its own. */
    readonly property bool _narrow: width < Theme.px(290) * Theme.largerScale

    /** The person tapped the row and wants it on, or off. */
    signal switchRequested(wanted: bool)

    Accessible.checkable: true
    Accessible.checked: switchedOn
    Accessible.role: Accessible.CheckBox
    fill: "transparent"
    implicitWidth: Theme.px(328)
    outlineWidth: 0
    radius: Theme.radiusSmall
    scale: 1

    onClicked: root.switchRequested(!root.switchedOn)

    background: Item {
        RowLine {
            anchors.top: parent.top
            visible: root.separator
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.px(2)
            border.color: Theme.focusRing
            border.width: root.visualFocus ? Theme.half : 0
            color: root.down ? Theme.a10 : "transparent"
            radius: root.radius
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(Theme.touch, caption.implicitHeight + (root._below ? root._under.implicitHeight : 0) + Theme.gap)

        ButtonFace {
            id: caption

            anchors.left: parent.left
            anchors.leftMargin: root.visualFocus ? Theme.rowGap : 0
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root._below ? -root._under.implicitHeight / 2 : 0
            centred: false
            color: root.shownInk
            iconColor: root.enabled ? Theme.accentLine : Theme.soft
            iconName: root._narrow ? "" : root.iconName
            sizes: root.low || Theme.hugeText && /[\u0590-\u08FF]/.test(root.text) ? ["label"] : ["body", "label"]
            spacing: Theme.gap
            text: root.text
            weight: Theme.medium
            // Not by an anchor that comes and goes: Qt would leave it as wide as the one before had made it.
            width: (root._beside ? (parent.width - root.kept) * root._share : parent.width - knob.width - knob.end - root.kept - anchors.leftMargin) - Theme.px(12)
        }

        FittingText {
            id: beside

            anchors.left: parent.left
            anchors.leftMargin: (parent.width - root.kept) * root._share
            anchors.right: knob.left
            anchors.rightMargin: Theme.px(12) + root.kept
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            sizes: ["label"]
            text: root.detail
            visible: root._beside
            weight: Theme.regular
        }

        FittingText {
            id: below

            anchors.left: caption.left
            anchors.leftMargin: root.iconName === "" || root._narrow ? 0 : caption.iconSize + caption.spacing
            anchors.right: knob.left
            anchors.rightMargin: Theme.px(12) + root.kept
            anchors.top: caption.bottom
            color: Theme.soft
            sizes: ["label"]
            text: root.detail
            visible: root._below && !root.shortDetail
            weight: Theme.regular
        }

        ShortText {
            id: shortened

            anchors.left: below.left
            anchors.right: below.right
            anchors.top: below.top
            color: Theme.soft
            lines: 1
            sizes: ["label"]
            visible: root._below && root.shortDetail
            weight: Theme.regular
            whole: root.detail
        }

        SwitchKnob {
            id: knob

            readonly property real end: root.visualFocus ? Theme.rowGap : 0

            down: root.down
            enabled: root.enabled
            switchedOn: root.switchedOn
            // Anchors that come and go would stretch it.
            x: LayoutMirroring.enabled ? end : parent.width - width - end
            y: (parent.height - height) / 2
        }
    }
}
