pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of those who come together: a box with the digit that ticks it, the name, and how they stand at the door. */
Touchable {
    id: root

    required property string name
    required property string detail
    required property string stateText
    required property bool ticked
    required property string tone
    required property bool unnamed
    /** The digit that ticks them; 0 for none. */
    required property int digit
    /** They were answered: there is nothing to tick. */
    required property bool answered
    /** The arrows have come to it. */
    required property bool current

    /** The person wants to name the guest. */
    signal namingWanted

    readonly property VerdictTone _tone: Theme.verdict(tone)

    Accessible.checkable: !answered
    Accessible.checked: ticked
    Accessible.role: answered ? Accessible.Button : Accessible.CheckBox
    bottomPadding: Theme.px(6)
    fill: current ? Theme.a10 : Theme.surface
    fillPressed: Theme.a20
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? Theme.px(16) : Theme.px(12)
    focusPolicy: Qt.NoFocus
    radius: Theme.radiusRow
    rightPadding: mirrored ? Theme.px(12) : Theme.px(16)
    spoken: [digit > 0 ? String(digit) : "", name, detail, stateText].filter(part => part !== "").join(", ")
    text: name
    topPadding: Theme.px(6)

    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, box.height)

        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.answered ? root._tone.field : root.ticked ? Theme.accent : Theme.edge
            border.width: Theme.px(3)
            color: root.answered ? root._tone.field : root.ticked ? Theme.accent : Theme.surface
            height: Theme.px(48)
            radius: Theme.radiusSmall
            width: height

            Icon {
                anchors.centerIn: parent
                color: root.answered ? root._tone.ink : Theme.accentInk
                name: root.answered && root.tone !== "admitted" && root.tone !== "already_in" ? "x" : "check"
                size: Theme.px(28)
                visible: root.ticked || root.answered
            }

            LabelText {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.ink
                text: root.digit
                visible: root.digit > 0 && !root.ticked && !root.answered
                weight: Theme.semibold
            }
        }

        Column {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: naming.visible ? naming.left : parent.right
            anchors.rightMargin: naming.visible ? Theme.rowGap : 0
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                color: Theme.ink
                sizes: ["body", "label"]
                text: root.name
                width: parent.width
            }

            LabelText {
                color: root.tone === "refused" ? Theme.ink : Theme.soft
                text: [root.stateText, root.detail].filter(part => part !== "").join(Theme.rightToLeft ? "، " : ", ")
                weight: root.tone === "refused" ? Theme.semibold : Theme.regular
                width: parent.width
            }
        }

        SmallButton {
            id: naming

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            iconName: "note"
            spoken: qsTr("Name %1").arg(root.name)
            text: "F5"
            visible: root.unnamed

            onClicked: root.namingWanted()
        }
    }
}
