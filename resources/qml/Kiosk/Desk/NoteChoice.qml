pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What may be noted of a person, from a fixed list; a digit or a tap notes it or takes it off. */
FocusScope {
    id: root

    required property Rows notes
    /** What is said above the list. */
    required property string sentence

    /** The person wants this note made, or taken off. */
    signal toggled(row: int)
    /** The person is done. */
    signal closed

    /** Begins at the top. */
    function begin() {
        body.contentY = 0;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onPressed: event => {
        const row = event.text.charCodeAt(0) - 49;
        if (row >= 0 && row < Math.min(9, root.notes.count)) {
            event.accepted = true;
            root.toggled(row);
        }
    }

    Component.onCompleted: root.begin()

    Item {
        id: start

        focus: true
    }

    Flickable {
        id: body

        anchors.bottom: close.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: choices.height
        contentWidth: width
        interactive: contentHeight > height

        Column {
            id: choices

            spacing: Theme.rowGap
            width: body.width

            LabelText {
                color: Theme.ink
                text: root.sentence
                width: parent.width
            }

            Repeater {
                model: root.notes

                ReasonButton {
                    required property int index
                    required property bool on

                    fill: on ? Theme.a20 : Theme.quiet
                    keyCap: on ? "✓" : index < 9 ? index + 1 : ""
                    opacity: body.moving || y + height <= body.contentY + body.height + 1 ? 1 : 0
                    spoken: [text, on ? qsTr("noted") : "", index < 9 ? index + 1 : ""].filter(part => part !== "").join(", ")
                    width: choices.width

                    required text

                    onActiveFocusChanged: {
                        if (activeFocus) {
                            body.contentY = Math.max(0, Math.min(body.contentHeight - body.height, Math.max(Math.min(body.contentY, y), y + height - body.height)));
                        }
                    }
                    onClicked: root.toggled(index)
                }
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: body
    }

    ReasonButton {
        id: close

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        keyCap: qsTr("Esc")
        text: qsTr("Close")

        onClicked: root.closed()
    }
}
