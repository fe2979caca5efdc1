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
    /** How the two stand (see `WishStanding`), what is told of it, and what can be answered. */
    required property string between
    required property string said
    required property string detail
    required property string yes
    required property string no
    required property string spoken
    /** Its reasons stand beside each other: on a card that is wide and low. */
    readonly property bool _lying: Theme.portrait && !Theme.hugeText
    /** The part of the card that is in sight, where it is higher than its list: nothing is cut through its letters. */
    property real shownFrom: 0
    property real shownTo: Infinity
    /** What it needs with all of its words, whether it has the room or not. */
    readonly property real wholeHeight: person.height + line.height + 3 * Theme.gap + _reasonsHeight + answers.height + 2 * Theme.px(24)
    readonly property bool _alone: !Theme.portrait && Theme.textPercent === 100 && (wanted === "") !== (offered === "")
    readonly property real _reasonsHeight: _lying ? Math.max(wants.wholeHeight, offers.wholeHeight) : wants.wholeHeight + offers.wholeHeight + (wanted !== "" && offered !== "" ? Theme.gap : 0)
    /** It is too low for all of its words: a reason's head says too why it is one. */
    readonly property bool _low: height < wholeHeight - 1
    /** It is too low even so: the first reason stands for both. */
    readonly property bool _lowest: height < wholeHeight - wants.spared - (_lying ? 0 : offers.spared) - 1

    signal yesTapped
    signal noTapped
    /** The visitor wants to take their meeting along. */
    signal taken

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
            id: person

            opacity: root._showsWhole(words.y + y, height) ? 1 : 0
            initial: root.initial
            name: root.name
            organisation: root.organisation
            width: parent.width
        }

        RowLine {
            id: line

            width: parent.width
        }

        Grid {
            id: reasons

            columnSpacing: Theme.gap
            columns: root._lying ? 2 : 1
            rowSpacing: Theme.gap
            width: parent.width

            Part {
                id: wants

                low: qsTr("Looks for what you offer")
                said: qsTr("Looks for")
                topics: root.wanted
                why: qsTr("which you offer")
            }

            Part {
                id: offers

                low: qsTr("Offers what you look for")
                said: qsTr("Offers")
                topics: root.offered
                visible: topics !== "" && !(root._lowest && root.wanted !== "")
                why: qsTr("which you look for")
            }
        }
    }

    MeetAnswers {
        id: answers

        anchors.left: words.left
        anchors.right: words.right
        between: root.between
        detail: root.detail
        name: root.name
        no: root.no
        said: root.said
        shownFrom: root.shownFrom - y
        shownTo: root.shownTo - y
        y: root.height - height - Theme.px(24)
        yes: root.yes

        onNoTapped: root.noTapped()
        onYesTapped: root.between === "agreed" ? root.taken() : root.yesTapped()
    }

    component Part: Column {
        id: part

        required property string low
        required property string said
        required property string topics
        required property string why
        /** What it has less where its head says why. */
        readonly property real spared: topics !== "" ? reason.height : 0
        readonly property real wholeHeight: topics !== "" ? Theme.labelLine + named.height + reason.height : 0

        opacity: root._showsWhole(words.y + reasons.y + y, height) ? 1 : 0
        visible: topics !== ""
        width: root._lying && root.wanted !== "" && root.offered !== "" ? (words.width - Theme.gap) / 2 : words.width

        LabelText {
            color: Theme.soft
            text: root._low ? part.low : part.said
            width: parent.width
        }

        FittingText {
            id: named

            lines: 3
            // One reason alone has the room to be read from a step away.
            sizes: root._alone ? ["heading", "body", "label"] : ["body", "label"]
            text: part.topics
            width: parent.width
        }

        Row {
            id: reason

            spacing: Theme.rowGap
            visible: !root._low
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
