pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One row of the agenda in large letters: it has the whole width, its time above its words, and what belongs to it below. */
Item {
    id: root

    required property int index
    required property string session
    required property string phase
    required property string time
    required property string oldTime
    required property string title
    required property string oldTitle
    required property string detail
    required property string room
    required property string oldRoom
    required property string mark
    required property string spoken
    required property bool changed
    required property bool cancelled
    required property real elapsed
    required property bool line

    readonly property bool _past: phase === "past"
    readonly property bool _now: phase === "now"
    readonly property bool _heading: phase === "heading"
    readonly property bool _bare: phase === "line" || _heading
    readonly property color _ink: changed ? Theme.information.ink : Theme.ink
    readonly property color _softInk: changed ? _ink : Theme.soft

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    Accessible.name: spoken
    Accessible.role: _heading ? Accessible.Heading : Accessible.ListItem
    implicitHeight: (phase === "line" ? present.height : _heading ? heading.height + Theme.gap : card.height) + Theme.rowGap

    FittingText {
        id: heading

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        color: Theme.accentLine
        lines: 3
        sizes: ["body", "label"]
        text: root._heading ? root.title : ""
        visible: root._heading
    }

    Rectangle {
        anchors.verticalCenter: present.verticalCenter
        color: Theme.accentLine
        height: Theme.px(4)
        radius: height / 2
        visible: root.phase === "line"
        width: parent.width
    }

    NowPill {
        id: present

        anchors.left: parent.left
        visible: root.phase === "line"
    }

    Touchable {
        id: card

        Accessible.ignored: root._past
        anchors.left: parent.left
        anchors.right: parent.right
        bottomPadding: Theme.px(12)
        enabled: !root._past && !root._bare
        focusPolicy: enabled ? Qt.TabFocus : Qt.NoFocus
        height: root._bare ? 0 : implicitHeight
        leftPadding: root._past ? 0 : Theme.px(24)
        rightPadding: Theme.px(24)
        scale: down ? 0.98 : 1
        spoken: root.spoken
        topPadding: Theme.px(12)
        visible: !root._bare

        onClicked: root.sessionChosen(root.session)

        background: AgendaCardFill {
            elapsed: root.elapsed
            focused: card.visualFocus
            moved: root.changed
            now: root._now
            past: root._past
            pressed: card.down
        }
        contentItem: Column {
            spacing: Theme.half

            Flow {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.px(12)
                visible: root.time !== "" || root._now || root.oldTime !== ""

                NowPill {
                    visible: root._now
                }

                LabelText {
                    color: root._softInk
                    font.strikeout: true
                    tabular: true
                    text: root.oldTime
                    visible: text !== ""
                }

                BodyText {
                    color: root._past ? Theme.soft : root._ink
                    font.strikeout: root.cancelled
                    tabular: true
                    text: root._now && root.detail !== "" ? root.detail : root.time
                    visible: text !== ""
                    weight: root._past ? Theme.medium : Theme.semibold
                    width: Math.min(implicitWidth, parent.width)
                }

                LabelText {
                    text: root.mark
                    visible: root._past
                    weight: Theme.medium
                }
            }

            LabelText {
                color: root._ink
                font.strikeout: true
                text: root.oldTitle
                visible: text !== ""
                width: parent.width
            }

            FittingText {
                anchors.left: parent.left
                balanced: false
                color: root._past ? Theme.soft : root._ink
                lines: 3
                sizes: ["body", "label"]
                strikeout: root.cancelled
                text: root.title
                weight: root._past ? Theme.regular : Theme.semibold
                width: parent.width
            }

            LabelText {
                color: root._ink
                text: root.mark
                visible: text !== "" && !root._past
                weight: Theme.semibold
                width: parent.width
            }

            LabelText {
                color: root._ink
                font.strikeout: true
                text: root.oldRoom
                visible: text !== ""
                width: parent.width
            }

            LabelText {
                color: root._softInk
                text: root._now ? root.room : [root.detail, root.room].filter(words => words !== "").join(qsTr(", "))
                visible: text !== "" && !root._past
                width: parent.width
            }
        }
    }

    component NowPill: Rectangle {
        color: Theme.accentLine
        height: Theme.bodyLine + Theme.half
        radius: height / 2
        width: now.implicitWidth + Theme.px(36)

        BodyText {
            id: now

            anchors.centerIn: parent
            color: Theme.scheme === "light" ? Theme.accentInk : Theme.paper
            text: qsTr("Now")
            weight: Theme.semibold
        }
    }
}
