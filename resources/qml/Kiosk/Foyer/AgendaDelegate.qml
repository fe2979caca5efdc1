pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One row of the agenda: over, on, to come, changed or cancelled, a heading, or the line of the present. */
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
    required property string icon
    required property bool changed
    required property bool cancelled
    required property real elapsed
    required property bool line
    required property list<string> inner
    required property list<string> innerTitles
    required property list<string> innerDetails
    required property list<string> innerMarks
    required property list<bool> innerCancelled
    required property list<string> innerIcons

    /** Down to where it is seen, of a row that is higher than the list. */
    property real seenTo: Infinity

    readonly property bool _past: phase === "past"
    readonly property bool _now: phase === "now"
    readonly property int _margin: Theme.px(Theme.portrait ? 104 : 136)
    readonly property color _ink: changed ? Theme.information.ink : Theme.ink
    readonly property string _under: Theme.portrait ? [detail, room].filter(text => text !== "").join(qsTr(", ")) : detail
    readonly property string _sideRoom: Theme.portrait ? "" : room
    readonly property real _present: line ? (_now ? card.y + card.height * elapsed : height / 2) : -1
    readonly property bool _heading: phase === "heading"
    readonly property bool _bare: phase === "line" || _heading
    readonly property bool _single: !_past && !_bare && session !== ""
    /** It goes on with the cards of the row above. */
    readonly property bool _goesOn: inner.length > 0 && title === ""
    readonly property bool _below: elapsed < 0.5

    /** The person wants to read about this session. */
    signal sessionChosen(identity: string)

    Accessible.name: spoken
    Accessible.role: _heading ? Accessible.Heading : Accessible.ListItem
    implicitHeight: phase === "line" ? Theme.px(56) : _heading ? Math.max(Theme.px(64), heading.height + Theme.px(20)) : card.height + (_past ? 0 : Theme.rowGap)

    FittingText {
        id: heading

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.accentLine
        lines: 2
        sizes: ["heading", "body"]
        text: root._heading ? root.title : ""
        visible: root._heading
    }

    Column {
        id: times

        anchors.left: parent.left
        anchors.verticalCenter: root.inner.length > 0 || root._now ? undefined : card.verticalCenter
        visible: !(root._now && root.line)
        width: root._margin
        y: root.oldTime !== "" ? Theme.half : Theme.px(20)

        BodyText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.rowGap
            color: Theme.soft
            font.strikeout: true
            tabular: true
            text: root.oldTime
            visible: text !== ""
            weight: Theme.medium
        }

        BodyText {
            color: root._past ? Theme.soft : Theme.ink
            font.strikeout: root.cancelled
            step: root.oldTime !== "" ? Theme.heading : Theme.body
            lineHeight: step.line
            tabular: true
            text: root.time
            weight: root._past ? Theme.medium : Theme.semibold
            width: parent.width
        }
    }

    Touchable {
        id: card

        readonly property real _least: Theme.px(root._past ? 48 : root._now ? 120 : 72)
        /** So high that the words of what is on stand whole above or below the line of the present. */
        readonly property real _clear: root._now && root.inner.length === 0 ? (Math.max(lines.height, side.height) + Theme.px(22)) / Math.max(root.elapsed, 1 - root.elapsed) : 0

        Accessible.ignored: root.inner.length > 0
        // Its cards are come to by keys, and not it.
        Accessible.role: root.inner.length > 0 ? Accessible.Grouping : Accessible.Button
        anchors.left: parent.left
        anchors.leftMargin: root._margin
        anchors.right: parent.right
        enabled: !root._past && !root._bare
        focusPolicy: root._single ? Qt.TabFocus : Qt.NoFocus
        height: root._bare ? 0 : Math.max(implicitContentHeight, _least, _clear)
        leftPadding: 0
        rightPadding: 0
        scale: down && root._single ? 0.98 : 1
        spoken: root.spoken
        visible: !root._bare

        onClicked: {
            if (root._single) {
                root.sessionChosen(root.session);
            }
        }

        background: AgendaCardFill {
            elapsed: root.elapsed
            focused: card.visualFocus
            moved: root.changed
            now: root._now
            past: root._past
            pressed: card.down && root._single
        }
        contentItem: Item {
            implicitHeight: words.height + (root.inner.length > 0 ? cards.height + Theme.rowGap : root._past ? 0 : Theme.gap)

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(root._past ? 34 : 32)
                anchors.verticalCenter: words.verticalCenter
                color: root._past ? Theme.soft : root.changed ? root._ink : Theme.accentLine
                name: root.icon
                size: Theme.px(root._past ? 28 : 34)
                visible: !root._goesOn
            }

            Item {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(88)
                anchors.right: parent.right
                anchors.rightMargin: Theme.tilePadding
                height: root._goesOn ? Theme.rowGap : Math.max(Theme.px(root._past ? 48 : root.inner.length > 0 ? (root._now ? 96 : 60) : 56), Math.max(lines.height, side.height) + (root.inner.length > 0 ? Theme.gap : 0))
                y: root._past || root.inner.length > 0 ? 0 : !root._now ? (parent.height - height) / 2 : root._below ? parent.height - height - Theme.rowGap : Theme.rowGap

                Column {
                    id: lines

                    anchors.left: parent.left
                    anchors.right: side.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter

                    LabelText {
                        color: root._ink
                        font.strikeout: true
                        text: root.oldTitle
                        visible: text !== ""
                        width: parent.width
                    }

                    FittingText {
                        color: root._past ? Theme.soft : root._ink
                        lines: 2
                        sizes: root._now ? ["heading", "body"] : ["body", "label"]
                        strikeout: root.cancelled
                        text: root.title
                        weight: root._past ? Theme.regular : Theme.semibold
                        width: parent.width
                    }

                    LabelText {
                        color: root._ink
                        font.strikeout: true
                        text: root.oldRoom
                        visible: text !== "" && Theme.portrait
                        width: parent.width
                    }

                    BodyText {
                        color: root.changed ? root._ink : Theme.soft
                        text: root._under
                        tight: true
                        visible: text !== "" && !root._past
                        width: parent.width
                    }
                }

                Row {
                    id: side

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.rowGap

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.soft
                        name: "check"
                        size: Theme.px(22)
                        visible: root._past
                    }

                    AgendaPlace {
                        anchors.verticalCenter: parent.verticalCenter
                        changed: root.changed
                        ink: root._ink
                        mark: root.mark
                        most: root.width * 0.3
                        oldRoom: Theme.portrait ? "" : root.oldRoom
                        past: root._past
                        room: root._past ? "" : root._sideRoom
                    }
                }
            }

            Grid {
                id: cards

                readonly property int most: Theme.portrait ? (root.inner.length === 3 ? 1 : 2) : root.inner.length === 4 ? 4 : 3
                readonly property real cell: (width - (columns - 1) * spacing) / columns
                readonly property real tallest: {
                    let most = 0;
                    for (const cell of children) {
                        most = Math.max(most, cell.implicitHeight);
                    }
                    return most;
                }

                anchors.left: parent.left
                anchors.leftMargin: Theme.rowGap
                anchors.right: parent.right
                anchors.rightMargin: Theme.rowGap
                anchors.top: words.bottom
                columns: Math.max(1, Math.min(root.inner.length, most))
                spacing: Theme.rowGap
                visible: root.inner.length > 0

                Repeater {
                    model: root.inner

                    ParallelCard {
                        required property string modelData
                        required property int index

                        cancelled: root.innerCancelled[index] ?? false
                        detail: root.innerDetails[index] ?? ""
                        height: Math.max(implicitHeight, cards.tallest)
                        iconName: root.innerIcons[index] ?? ""
                        mark: root.innerMarks[index] ?? ""
                        moved: root.changed
                        // Nothing is cut through its letters.
                        opacity: card.topPadding + cards.y + y + height <= root.seenTo + 1 ? 1 : 0
                        raised: root.changed || root._now
                        text: root.innerTitles[index] ?? ""
                        width: cards.cell

                        onClicked: root.sessionChosen(modelData)
                    }
                }
            }
        }
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(4)
        visible: root.line
        y: root._present - height / 2

        Rectangle {
            anchors.left: parent.left
            color: Theme.accentLine
            height: parent.height
            radius: height / 2
            width: root.inner.length > 0 && root._now ? root._margin + Theme.px(24) : parent.width
        }
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.accentLine
        height: Theme.px(40) * Theme.largerScale
        radius: height / 2
        visible: root.line
        width: pillText.implicitWidth + Theme.px(36)
        y: Math.max(0, Math.min(root.implicitHeight - height, root._present - height / 2))

        BodyText {
            id: pillText

            anchors.centerIn: parent
            color: Theme.scheme === "light" ? Theme.accentInk : Theme.paper
            text: qsTr("Now")
            weight: Theme.semibold
        }
    }
}
