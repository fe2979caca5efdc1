pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Asks why a check-in is taken back; the answer, from a fixed list, is kept with it. */
FocusScope {
    id: root

    required property string name
    required property string organisation

    /** Asks with no reason chosen: Enter alone takes nothing back. */
    function begin() {
        body.contentY = 0;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** The person named a reason. */
    signal reasonGiven(reason: string)
    /** The person wants the check-in kept. */
    signal kept

    Accessible.name: title.text + " " + name + ", " + organisation
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: first.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.kept()
    Keys.onPressed: event => {
        const reasons = ["wrong_person", "by_mistake", "left_again", "admitted_twice"];
        const reason = reasons[event.text.charCodeAt(0) - 49] ?? "";
        if (reason !== "") {
            event.accepted = true;
            root.reasonGiven(reason);
        }
    }

    // A reason that the arrows reach is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = [first, second, third, fourth, keep].find(item => item.activeFocus);
            if (reached) {
                const top = reached.mapToItem(body.contentItem, 0, 0).y;
                body.contentY = Math.max(Math.min(body.contentY, top), top + reached.height + Theme.gap - body.height);
            }
        }

        enabled: body.interactive && root.visible
        target: root.Window.window
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

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, head.y + head.height + Theme.gap + answers.height + Theme.px(24))
        contentWidth: width
        interactive: contentHeight > height

        Column {
            id: head

            anchors.left: parent.left
            anchors.margins: Theme.px(32)
            anchors.right: parent.right
            anchors.top: parent.top

            LabelText {
                id: title

                text: qsTr("Take back the check-in of")
                weight: Theme.medium
                width: parent.width
            }

            FittingText {
                lines: 1
                sizes: ["heading", "body", "label"]
                text: root.name
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

            LabelText {
                text: qsTr("Why? The record of the scan stays.")
                above: Theme.half
                width: parent.width
            }
        }

        Column {
            id: answers

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(24)
            anchors.right: parent.right
            spacing: Theme.rowGap

            Grid {
                id: reasons

                readonly property real share: (width - (columns - 1) * spacing) / columns
                // One of them may need two lines; they stay alike.
                readonly property real choiceHeight: Math.max(first.implicitHeight, second.implicitHeight, third.implicitHeight, fourth.implicitHeight)

                columns: root.width >= Theme.px(560) ? 2 : 1
                spacing: Theme.rowGap
                width: parent.width

                ReasonButton {
                    id: first

                    height: reasons.choiceHeight
                    keyCap: "1"
                    text: qsTr("It was the wrong person")
                    width: reasons.share

                    KeyNavigation.down: second
                    onClicked: root.reasonGiven("wrong_person")
                }

                ReasonButton {
                    id: second

                    height: reasons.choiceHeight
                    keyCap: "2"
                    text: qsTr("Checked in by mistake")
                    width: reasons.share

                    KeyNavigation.down: third
                    onClicked: root.reasonGiven("by_mistake")
                }

                ReasonButton {
                    id: third

                    height: reasons.choiceHeight
                    keyCap: "3"
                    text: qsTr("The guest has left again")
                    width: reasons.share

                    KeyNavigation.down: fourth
                    onClicked: root.reasonGiven("left_again")
                }

                ReasonButton {
                    id: fourth

                    height: reasons.choiceHeight
                    keyCap: "4"
                    text: qsTr("Admitted twice")
                    width: reasons.share

                    KeyNavigation.down: keep
                    onClicked: root.reasonGiven("admitted_twice")
                }
            }

            ReasonButton {
                id: keep

                fill: Theme.surface
                fillPressed: Theme.a10
                keyCap: qsTr("Esc")
                text: qsTr("Keep the check-in")
                width: parent.width

                onClicked: root.kept()
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: body
        inset: Theme.radiusDialog
    }
}
