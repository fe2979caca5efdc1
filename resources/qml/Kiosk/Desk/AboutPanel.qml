pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** All that the list says of the guest on the pane, and who comes with them; a digit or a tap goes on with one of those. */
FocusScope {
    id: root

    required property DeskAbout about

    /** The person has seen it. */
    signal closed

    /** Begins at the top, with nobody chosen. */
    function begin() {
        guests.currentIndex = -1;
        body.contentY = 0;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    function _move(by: int) {
        if (guests.count > 0 && guests.currentIndex + by >= 0 && guests.currentIndex + by < guests.count) {
            guests.currentIndex += by;
            const row = guests.itemAtIndex(guests.currentIndex);
            const top = guests.y + (row?.y ?? 0);
            body.contentY = Math.max(Math.min(body.contentY, top), top + (row?.height ?? 0) - body.height);
        } else {
            body.contentY = Math.max(0, Math.min(body.contentHeight - body.height, body.contentY + by * Theme.px(80)));
        }
    }

    Accessible.name: [name.text, detail.text].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: root._move(1)
    Keys.onEscapePressed: root.closed()
    Keys.onPressed: event => {
        if (event.text >= "1" && event.text <= "9") {
            event.accepted = true;
            root.about.pick(Number(event.text) - 1);
        }
    }
    Keys.onReturnPressed: root.about.pick(guests.currentIndex)
    Keys.onUpPressed: root._move(-1)

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

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        anchors.top: parent.top

        FittingText {
            id: name

            Accessible.ignored: true
            sizes: ["heading", "body", "label"]
            text: root.about.name
            width: parent.width
        }

        LabelText {
            id: detail

            Accessible.ignored: true
            text: root.about.detail
            visible: text !== ""
            width: parent.width
        }
    }

    Flickable {
        id: body

        anchors.bottom: erase.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: rows.height
        contentWidth: width

        Column {
            id: rows

            spacing: Theme.rowGap
            width: body.width

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.ink
                leftPadding: Theme.px(24)
                rightPadding: Theme.px(24)
                text: qsTr("Came together: choose one to check them in")
                visible: guests.count > 0
                weight: Theme.semibold
                width: parent.width
            }

            GuestList {
                id: guests

                Accessible.name: qsTr("Came together")
                guests: root.about.guests
                height: contentHeight
                interactive: false
                numbered: true
                visible: count > 0
                width: parent.width - 2 * Theme.px(4)
                x: Theme.px(4)

                onGuestPicked: row => root.about.pick(row)
            }

            Repeater {
                model: root.about.facts

                Item {
                    id: fact

                    required property string label
                    required property string picture
                    required property string text

                    Accessible.name: [label, text].join(", ")
                    Accessible.role: Accessible.StaticText
                    height: words.height
                    // Nothing is cut through its letters.
                    opacity: body.moving || height > body.height || y + height <= body.contentY + body.height + 1 ? 1 : 0
                    width: rows.width

                    Icon {
                        id: mark

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(24)
                        anchors.top: parent.top
                        color: Theme.accentLine
                        name: fact.picture
                        size: Theme.px(24)
                    }

                    Column {
                        id: words

                        anchors.left: mark.right
                        anchors.leftMargin: Theme.px(12)
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(24)

                        LabelText {
                            Accessible.ignored: true
                            text: fact.label
                            width: parent.width
                        }

                        BodyText {
                            Accessible.ignored: true
                            text: fact.text
                            tight: true
                            weight: Theme.medium
                            width: parent.width
                        }
                    }
                }
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: body
    }

    RowLine {
        anchors.bottom: body.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !body.atYEnd
    }

    SmallButton {
        id: erase

        anchors.bottom: close.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        iconName: "shield"
        text: qsTr("They ask to be erased")

        onClicked: root.about.requestErasure()
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
