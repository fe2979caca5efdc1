pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Signs a member of staff in or out: first a name, then the PIN of whom it is. */
FocusScope {
    id: root

    required property DeskStaff staff

    readonly property bool _asking: staff.chosen !== ""

    /** The person changed their mind. */
    signal dismissed

    /** Asks who it is. */
    function begin() {
        choices.begin();
    }

    Connections {
        function onStepChanged() {
            if (root.visible) {
                if (root._asking) {
                    pad.forceActiveFocus(Qt.OtherFocusReason);
                } else {
                    choices.begin();
                }
            }
        }

        target: root.staff
    }

    ReasonsPanel {
        id: choices

        act: root.staff.name === "" ? qsTr("Nobody is signed in") : qsTr("Signed in")
        anchors.fill: parent
        leaveText: qsTr("Leave it as it is")
        name: root.staff.name
        organisation: ""
        question: qsTr("Scan your own badge. Or choose your name, and type your PIN.")
        reasons: root.staff.choices
        texts: root.staff.texts
        visible: !root._asking

        onDismissed: root.dismissed()
        onReasonGiven: choice => root.staff.choose(choice)
    }

    FocusScope {
        id: asking

        Accessible.name: [name.text, sentence.text].join(", ")
        Accessible.role: Accessible.Dialog
        anchors.fill: parent
        visible: root._asking

        Keys.onEscapePressed: root.staff.goBack()

        Rectangle {
            anchors.fill: parent
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            radius: Theme.radiusDialog
        }

        Flickable {
            id: body

            anchors.bottom: back.top
            anchors.bottomMargin: Theme.half
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: pad.away ? height : Math.max(height, pad.y + pad.height)
            contentWidth: width
            interactive: contentHeight > height

            Column {
                id: head

                anchors.left: parent.left
                anchors.margins: Theme.px(24)
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.px(16)

                FittingText {
                    id: name

                    lines: 1
                    sizes: ["heading", "body", "label"]
                    text: root.staff.chosen
                    width: parent.width
                }

                FittingText {
                    id: sentence

                    Accessible.name: text
                    Accessible.role: root.staff.troubled ? Accessible.AlertMessage : Accessible.StaticText
                    color: root.staff.troubled ? Theme.ink : Theme.soft
                    sizes: ["body", "label"]
                    text: root.staff.sentence
                    weight: root.staff.troubled ? Theme.semibold : Theme.regular
                    width: parent.width
                }
            }

            PinPad {
                id: pad

                /** Nothing can be typed, and there is not room for it below the sentence that says so. */
                readonly property bool away: asleep && y + height > body.height + 1

                across: head.width
                anchors.horizontalCenter: parent.horizontalCenter
                asleep: root.staff.barred
                focus: true
                height: implicitHeight
                least: 6
                opacity: away ? 0 : 1
                room: body.height - y
                width: implicitWidth
                y: head.y + head.height + Theme.px(12)

                onCodeEntered: code => root.staff.enter(code)
            }
        }

        ReasonButton {
            id: back

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(12)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            fill: Theme.surface
            fillPressed: Theme.a10
            keyCap: qsTr("Esc")
            text: qsTr("Another name")

            onClicked: root.staff.goBack()
        }

        ScrollMark {
            anchors.right: parent.right
            anchors.rightMargin: Theme.rowGap
            flick: body
            inset: Theme.radiusDialog
        }
    }
}
