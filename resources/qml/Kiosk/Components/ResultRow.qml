pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A person found by the search: name with the match marked, a second line, and whether they are in. */
Touchable {
    id: root

    property string match: ""
    property string detail: ""
    property string stateText: ""
    property string enterText: ""
    property bool chosen: false
    property bool past: false

    readonly property int _at: match === "" ? -1 : text.indexOf(match)
    readonly property color _nameInk: past || !enabled ? Theme.soft : Theme.ink

    bottomPadding: Theme.px(6)
    fill: chosen ? Theme.a10 : Theme.surface
    fillPressed: Theme.a20
    implicitWidth: Theme.px(488)
    leftPadding: Theme.px(20)
    outlineWidth: Theme.highContrast && chosen ? Theme.outlineWidth : 0
    radius: Theme.radiusRow
    rightPadding: Theme.px(20)
    spoken: [text, detail, stateText].filter(part => part !== "").join(", ")
    topPadding: Theme.px(6)

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.left: parent.left
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

                    at: root._at
                    color: root._nameInk
                    length: root.match.length
                    text: root.text
                    visible: root._at >= 0 && implicitWidth <= parent.width
                }
            }

            LabelText {
                color: root.down ? Theme.ink : Theme.soft
                text: root.detail
                visible: root.detail !== ""
                width: parent.width
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
}
