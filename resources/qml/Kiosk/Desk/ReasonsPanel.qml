pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Asks why something is done about a guest; the answer, from a fixed list, is kept with it. */
FocusScope {
    id: root

    /** What is done, above the guest's name, and what is asked below it. */
    required property string act
    required property string question
    required property string name
    required property string organisation
    /** The reasons as they are kept, and as they are read. */
    required property list<string> reasons
    required property list<string> texts
    /** The way out, which does nothing. */
    required property string leaveText

    /** There is height for a question in larger letters. */
    readonly property bool _roomy: body.height > grid.height + Theme.px(20 + 12) + 4 * Theme.bodyLine + Theme.headingLine + 2 * Theme.labelLine

    /** Asks with no reason chosen: Enter alone does nothing. */
    function begin() {
        body.contentY = 0;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** The person named a reason. */
    signal reasonGiven(reason: string)
    /** The person wants nothing done. */
    signal dismissed

    Accessible.name: [(act + " " + name).trim(), organisation].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: choices.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.dismissed()
    Keys.onPressed: event => {
        const reason = root.reasons[event.text.charCodeAt(0) - 49] ?? "";
        if (reason !== "") {
            event.accepted = true;
            root.reasonGiven(reason);
        }
    }

    Item {
        id: start

        focus: true
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Flickable {
        id: body

        readonly property Item _focused: Window.activeFocusItem

        anchors.bottom: leave.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, head.y + head.height + Theme.px(12) + grid.height)
        contentWidth: width
        interactive: contentHeight > height

        // A reason that the arrows reach is brought into sight.
        on_FocusedChanged: {
            if (interactive && root.visible && _focused?.parent === grid) {
                const top = _focused.mapToItem(contentItem, 0, 0).y;
                contentY = Math.max(Math.min(contentY, top), top + _focused.height + Theme.gap - height);
            }
        }

        Column {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(20)

            // Where it is about nobody, the act is the title.
            FittingText {
                id: title

                lines: root.name === "" ? 2 : 1
                sizes: root.name === "" ? ["heading", "body", "label"] : ["label"]
                text: root.act
                weight: root.name === "" ? Theme.semibold : Theme.medium
                width: parent.width
            }

            FittingText {
                lines: 1
                sizes: ["heading", "body", "label"]
                text: root.name
                visible: text !== ""
                width: parent.width
            }

            FittingText {
                lines: 1
                sizes: ["label"]
                text: root.organisation
                visible: text !== ""
                weight: Theme.regular
                width: parent.width
            }

            Item {
                height: Theme.half
                width: 1
            }

            FittingText {
                balanced: false
                color: Theme.soft
                lines: 4
                sizes: root._roomy ? ["body"] : ["label"]
                text: root.question
                weight: Theme.regular
                width: parent.width
            }
        }

        Grid {
            id: grid

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)

            readonly property real share: (width - (columns - 1) * spacing) / columns
            // One of them may need two lines; they stay alike.
            readonly property real choiceHeight: {
                let highest = 0;
                for (let at = 0; at < choices.count; at++) {
                    highest = Math.max(highest, (choices.itemAt(at) as ReasonButton)?.implicitHeight ?? 0);
                }
                return highest;
            }

            columns: root.width >= Theme.px(560) ? 2 : 1
            spacing: Theme.rowGap

            Repeater {
                id: choices

                model: root.reasons.length

                ReasonButton {
                    required property int index

                    height: grid.choiceHeight
                    keyCap: index < 9 ? index + 1 : ""
                    // One of which only a piece has room is not shown: nothing is cut through its letters.
                    opacity: body.moving || grid.y + y + height <= body.contentY + body.height + 1 ? 1 : 0
                    text: root.texts[index]
                    width: grid.share

                    KeyNavigation.down: choices.itemAt(index + 1) ?? leave
                    onClicked: root.reasonGiven(root.reasons[index])
                }
            }
        }
    }

    ReasonButton {
        id: leave

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        fill: Theme.surface
        fillPressed: Theme.a10
        keyCap: qsTr("Esc")
        text: root.leaveText

        onClicked: root.dismissed()
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: body
        inset: Theme.gap
    }
}
