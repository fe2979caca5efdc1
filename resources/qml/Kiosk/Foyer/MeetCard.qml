pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Somebody worth meeting: the other side's reason first. */
Rectangle {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string initial
    required property string wanted
    required property string offered
    required property string spoken
    /** Its reasons stand beside each other: on a card that is wide and low. */
    readonly property bool _lying: Theme.portrait && !Theme.hugeText
    /** The part of the card that is in sight, where it is higher than its list: nothing is cut through its letters. */
    property real shownFrom: 0
    property real shownTo: Infinity
    readonly property real wholeHeight: words.height + 2 * Theme.px(24)

    function _showsWhole(top: real, partHeight: real): bool {
        return top >= shownFrom - 1 && top + partHeight <= shownTo + 1;
    }

    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(24)
        spacing: Theme.gap

        PersonHeader {
            opacity: root._showsWhole(words.y + y, height) ? 1 : 0
            initial: root.initial
            name: root.name
            organisation: root.organisation
            width: parent.width
        }

        RowLine {
            width: parent.width
        }

        Grid {
            id: reasons

            columnSpacing: Theme.gap
            columns: root._lying ? 2 : 1
            rowSpacing: Theme.gap
            width: parent.width

            Part {
                said: qsTr("Looks for")
                topics: root.wanted
                why: qsTr("which you offer")
            }

            Part {
                said: qsTr("Offers")
                topics: root.offered
                why: qsTr("which you look for")
            }
        }
    }

    component Part: Column {
        id: part

        required property string said
        required property string topics
        required property string why

        opacity: root._showsWhole(words.y + reasons.y + y, height) ? 1 : 0
        visible: topics !== ""
        width: root._lying && root.wanted !== "" && root.offered !== "" ? (words.width - Theme.gap) / 2 : words.width

        LabelText {
            color: Theme.soft
            text: part.said
            width: parent.width
        }

        FittingText {
            lines: 3
            sizes: ["body", "label"]
            text: part.topics
            width: parent.width
        }

        Row {
            spacing: Theme.rowGap
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentLine
                name: "check"
                size: Theme.px(26)
            }

            FittingText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentLine
                lines: 2
                sizes: ["body", "label"]
                text: part.why
                weight: Theme.medium
                width: part.width - Theme.px(26) - Theme.rowGap
            }
        }
    }
}
