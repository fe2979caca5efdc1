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

    readonly property color _nameInk: past || !enabled ? Theme.soft : Theme.ink
    readonly property color _detailInk: past && !down ? Theme.soft : Theme.ink

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

    contentItem: Item {
        implicitHeight: words.implicitHeight

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
            anchors.right: standing.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter

            Item {
                height: marked.visible ? marked.height : whole.implicitHeight
                width: parent.width

                FittingText {
                    id: whole

                    color: root._nameInk
                    sizes: ["body", "label"]
                    text: root.text
                    visible: !marked.visible
                    width: parent.width
                }

                MatchedText {
                    id: marked

                    anchors.left: parent.left
                    color: root._nameInk
                    parts: root.nameParts
                    visible: root.nameParts.length > 1 && implicitWidth <= parent.width
                }
            }

            SmallLine {
                parts: root.detailParts
                text: root.detail
            }

            SmallLine {
                parts: root.reasonParts
                text: root.reason
            }
        }

        Row {
            id: standing

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(12)

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
