pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A person found on the roster: name, second line and reason with the match marked, whether they are in, and the digit that picks them. */
Touchable {
    id: root

    /** The name in parts, every second one matched; none if nothing is to be marked. */
    property list<string> nameParts: []
    property string detail: ""
    property list<string> detailParts: []
    /** The detail is what several of one name differ in: it comes first, and large. */
    property bool detailLeads: false
    /** What tells the person from a namesake, or was found of them where it is neither name nor detail. */
    property string reason: ""
    property list<string> reasonParts: []
    property string stateText: ""
    property string enterText: ""
    property bool chosen: false
    property bool past: false
    /** The digit that picks this person; 0 for none. */
    property int digit: 0
    /** The digit works now. */
    property bool digitLive: false

    readonly property string _lead: detailLeads ? detail : text
    readonly property list<string> _leadParts: detailLeads ? detailParts : nameParts
    readonly property color _nameInk: past || !enabled ? Theme.soft : Theme.ink
    readonly property color _detailInk: past && !down ? Theme.soft : Theme.ink
    readonly property real _beside: availableWidth - (digit > 0 ? Theme.px(60) : 0) - standing.implicitWidth - Theme.px(12)
    /** The name has no room on one line with the state, which then goes below all. */
    readonly property bool _stateBelow: standing.implicitWidth > 0 && nameMetrics.font.pixelSize > 0 && nameMetrics.advanceWidth(_lead) + Theme.px(8) > _beside

    bottomPadding: Theme.px(6)
    fill: chosen ? Theme.a10 : Theme.surface
    fillPressed: Theme.a20
    implicitWidth: Theme.px(488)
    leftPadding: Theme.px(20)
    outlineWidth: Theme.highContrast && chosen ? Theme.outlineWidth : 0
    radius: Theme.radiusRow
    rightPadding: Theme.px(20)
    spoken: [digit > 0 ? String(digit) : "", text, detail, reason, stateText].filter(part => part !== "").join(", ")
    topPadding: Theme.px(6)

    FontMetrics {
        id: nameMetrics

        font.family: Theme.body.family
        font.letterSpacing: Theme.body.tracking
        font.pixelSize: Theme.body.size
        font.weight: Theme.semibold
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight + (root._stateBelow ? standing.implicitHeight : 0)

        Arch {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            fill: root.digitLive ? Theme.accent : Theme.sunken
            foot: Theme.radiusSmall
            height: Theme.px(44)
            visible: root.digit > 0
            width: Theme.px(44)

            LabelText {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: root.digitLive ? Theme.accentInk : Theme.ink
                text: root.digit
                weight: Theme.semibold
            }
        }

        Column {
            id: words

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.px(16) : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root._stateBelow ? -standing.implicitHeight / 2 : 0

            Item {
                id: line

                /** What the state beside it leaves. */
                readonly property real room: width - (root._stateBelow || standing.implicitWidth === 0 ? 0 : standing.implicitWidth + Theme.px(12))

                height: marked.visible ? marked.height : whole.implicitHeight
                width: parent.width

                FittingText {
                    id: whole

                    anchors.left: parent.left
                    color: root._nameInk
                    sizes: ["body", "label"]
                    text: root._lead
                    visible: !marked.visible
                    width: line.room
                }

                MatchedText {
                    id: marked

                    anchors.left: parent.left
                    color: root._nameInk
                    parts: root._leadParts
                    visible: root._leadParts.length > 1 && implicitWidth <= line.room
                }
            }

            SmallLine {
                parts: root.detailLeads ? root.nameParts : root.detailParts
                text: root.detailLeads ? root.text : root.detail
            }

            SmallLine {
                parts: root.reasonParts
                text: root.reason
            }
        }

        Row {
            id: standing

            anchors.right: parent.right
            spacing: Theme.px(12)
            y: root._stateBelow ? words.y + words.height : words.y + (line.height - height) / 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.soft
                name: "check"
                size: Theme.px(22)
                visible: root.past
            }

            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.chosen && root.enterText !== "" ? Theme.accentLine : Theme.soft
                text: root.chosen && root.enterText !== "" ? root.enterText : root.stateText
                weight: root.chosen && root.enterText !== "" ? Theme.semibold : Theme.medium
                wrapMode: Text.NoWrap
            }

            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                fill: Theme.accent
                iconName: "enter"
                ink: Theme.accentInk
                visible: root.chosen && root.enterText !== ""
            }
        }
    }

    /** A line below the name, in as many lines as it takes if it is too long to be marked. */
    component SmallLine: Item {
        id: small

        required property string text
        required property list<string> parts

        height: text === "" ? 0 : markedLine.visible ? markedLine.height : plainLine.height
        visible: text !== ""
        width: parent.width

        LabelText {
            id: plainLine

            color: root._detailInk
            text: small.text
            visible: !markedLine.visible
            width: parent.width
        }

        MatchedText {
            id: markedLine

            anchors.left: parent.left
            color: root._detailInk
            parts: small.parts
            step: Theme.label
            visible: small.parts.length > 1 && implicitWidth <= parent.width
            weight: Theme.regular
        }
    }
}
