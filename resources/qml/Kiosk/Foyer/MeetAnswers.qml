pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What two said of meeting each other, and what the visitor can answer: the foot of a card. */
Column {
    id: root

    required property string name
    /** `asks`, `asked`, `agreed`, `called_off`, `declined`, or empty. */
    required property string between
    required property string said
    required property string detail
    required property string yes
    required property string no
    /** The part of it that is in sight: nothing is cut through its letters. */
    property real shownFrom: 0
    property real shownTo: Infinity

    readonly property bool _stacked: Theme.hugeText || yes === "" || no === ""
    readonly property VerdictTone _tone: between === "agreed" ? Theme.admitted : Theme.information

    signal yesTapped
    signal noTapped

    function _showsWhole(top: real, partHeight: real): bool {
        return top >= shownFrom - 1 && top + partHeight <= shownTo + 1;
    }

    spacing: Theme.rowGap

    Item {
        Accessible.name: root.detail === "" ? root.said : root.said + ". " + root.detail
        Accessible.role: Accessible.StaticText
        height: Math.max(plate.height, told.height)
        opacity: root._showsWhole(y, height) ? 1 : 0
        visible: root.said !== ""
        width: parent.width

        Rectangle {
            id: plate

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: root._tone.field
            height: Theme.px(48)
            radius: Theme.radiusSmall
            width: height

            Icon {
                anchors.centerIn: parent
                color: root._tone.ink
                name: root.between === "agreed" ? "check" : root.between === "asks" ? "hand" : root.between === "asked" ? "later" : "minus"
                size: Theme.px(30)
            }
        }

        Column {
            id: told

            anchors.left: plate.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            FittingText {
                sizes: ["body", "label"]
                text: root.said
                width: parent.width
            }

            FittingText {
                color: Theme.soft
                sizes: ["label"]
                text: root.detail
                visible: text !== ""
                weight: Theme.regular
                width: parent.width
            }
        }
    }

    Grid {
        id: answers

        readonly property real each: root._stacked ? width : (width - spacing) / 2
        readonly property real tall: Math.max(Theme.touch, agreeing.implicitContentHeight + 2 * Theme.rowGap, refusing.implicitContentHeight + 2 * Theme.rowGap)

        columns: root._stacked ? 1 : 2
        spacing: Theme.rowGap
        width: parent.width

        Touchable {
            id: agreeing

            bottomPadding: Theme.rowGap
            fill: Theme.a10
            fillPressed: Theme.a20
            height: answers.tall
            ink: Theme.accentLine
            leftPadding: Theme.gap
            opacity: root._showsWhole(answers.y + y, height) ? 1 : 0
            outlineColor: Theme.highContrast ? Theme.accentLine : Theme.outline
            rightPadding: Theme.gap
            spoken: root.yes + ": " + root.name
            text: root.yes
            topPadding: Theme.rowGap
            visible: text !== ""
            width: answers.each

            contentItem: ButtonFace {
                color: agreeing.shownInk
                text: root.yes
            }

            onClicked: root.yesTapped()
        }

        QuietButton {
            id: refusing

            height: answers.tall
            opacity: root._showsWhole(answers.y + y, height) ? 1 : 0
            spoken: root.no + ": " + root.name
            text: root.no
            visible: text !== ""
            width: answers.each

            onClicked: root.noTapped()
        }
    }
}
