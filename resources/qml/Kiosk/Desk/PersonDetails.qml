pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** All that is known of a person, and what happened to them; a digit or a tap goes on with one of their party. */
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

    function _reveal(item: Item) {
        const top = item.mapToItem(body.contentItem, 0, 0).y;
        body.contentY = Math.max(0, Math.min(body.contentHeight - body.height, Math.max(Math.min(body.contentY, top), top + item.height - body.height)));
    }

    /** Tells whether a row is to be seen whole: nothing is cut through its letters. */
    function _isWhole(top: real, tall: real): bool {
        return body.moving || tall > body.height || (top >= body.contentY - 1 && top + tall <= body.contentY + body.height + 1);
    }

    Keys.onDownPressed: root._move(1)
    Keys.onPressed: event => {
        if (event.text >= "1" && event.text <= "9") {
            event.accepted = true;
            root.about.pick(Number(event.text) - 1);
        }
    }
    Keys.onReturnPressed: root.about.pick(guests.currentIndex)
    Keys.onUpPressed: root._move(-1)

    // What the keyboard reaches is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = root.Window.activeFocusItem;
            for (let holder = reached; holder; holder = holder.parent) {
                if (holder === body.contentItem) {
                    root._reveal(reached);
                }
            }
        }

        enabled: root.visible
        target: root.Window.window
    }

    Item {
        id: start

        focus: true
    }

    Flickable {
        id: body

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
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
                flick: body
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
                model: root.about.notes

                DetailRow {
                    required property bool on
                    required property string where

                    aside: where
                    bold: true
                    opacity: root._isWhole(y, height) ? 1 : 0
                    picture: "note"
                    visible: on
                    width: rows.width

                    required text
                }
            }

            Repeater {
                model: root.about.facts

                DetailRow {
                    opacity: root._isWhole(y, height) ? 1 : 0
                    width: rows.width

                    required aside
                    required label
                    required picture
                    required text
                }
            }

            DetailRow {
                label: qsTr("Awaited")
                opacity: root._isWhole(y, height) ? 1 : 0
                picture: "people"
                text: root.about.telling.waiting
                visible: text !== ""
                width: rows.width
            }

            SmallButton {
                id: tell

                anchors.left: rows.left
                anchors.leftMargin: Theme.px(24)
                iconName: root.about.telling.isOn ? "check" : "plus"
                opacity: root._isWhole(y, height) ? 1 : 0
                text: root.about.telling.text
                width: Math.min(implicitWidth, rows.width - 2 * Theme.px(24))

                onClicked: root.about.telling.toggle()
            }

            DetailRow {
                label: qsTr("Needs")
                opacity: root._isWhole(y, height) ? 1 : 0
                picture: "cup"
                text: root.about.needs.text
                visible: text !== ""
                width: rows.width
            }

            SmallButton {
                id: needs

                anchors.left: rows.left
                anchors.leftMargin: Theme.px(24)
                iconName: "cup"
                opacity: root._isWhole(y, height) ? 1 : 0
                text: qsTr("Dietary and access needs")
                visible: root.about.needs.asked
                width: Math.min(implicitWidth, rows.width - 2 * Theme.px(24))

                onClicked: root.about.open("needs")
            }

            Repeater {
                id: questions

                model: root.about.questions.rows

                SmallButton {
                    required property string answer
                    required property int index
                    required property string question

                    anchors.left: rows.left
                    anchors.leftMargin: Theme.px(24)
                    iconName: "talk"
                    opacity: root._isWhole(y, height) ? 1 : 0
                    text: [question, answer].filter(part => part !== "").join(question.endsWith("?") || question.endsWith("؟") ? " " : ": ")
                    width: Math.min(implicitWidth, rows.width - 2 * Theme.px(24))

                    onActiveFocusChanged: {
                        if (activeFocus) {
                            root._reveal(this);
                        }
                    }
                    onClicked: {
                        root.about.questions.ask(index);
                        root.about.open("ask");
                    }
                }
            }

            SmallButton {
                id: paper

                anchors.left: rows.left
                anchors.leftMargin: Theme.px(24)
                iconName: "swap"
                opacity: root._isWhole(y, height) ? 1 : 0
                text: qsTr("Agreed on paper")
                visible: root.about.signed.possible
                width: Math.min(implicitWidth, rows.width - 2 * Theme.px(24))

                onClicked: root.about.open("paper")
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.ink
                leftPadding: Theme.px(24)
                opacity: root._isWhole(y, height) ? 1 : 0
                rightPadding: Theme.px(24)
                text: qsTr("What happened")
                topPadding: Theme.rowGap
                visible: root.about.history.count > 0
                weight: Theme.semibold
                width: parent.width
            }

            Repeater {
                model: root.about.history

                DetailRow {
                    required property string time
                    required property string where

                    aside: where
                    label: time
                    opacity: root._isWhole(y, height) ? 1 : 0
                    picture: ""
                    width: rows.width

                    required text
                }
            }

            SmallButton {
                id: same

                anchors.left: rows.left
                anchors.leftMargin: Theme.px(24)
                iconName: "people"
                opacity: root._isWhole(y, height) ? 1 : 0
                text: root.about.merging.isMerged ? qsTr("Two people again") : qsTr("The same person twice?")

                onClicked: {
                    if (root.about.merging.isMerged) {
                        root.about.merging.part();
                    } else {
                        root.about.open("same");
                    }
                }
            }

            SmallButton {
                id: erase

                anchors.left: rows.left
                anchors.leftMargin: Theme.px(24)
                iconName: "shield"
                opacity: root._isWhole(y, height) ? 1 : 0
                text: qsTr("They ask to be erased")

                onClicked: root.about.requestErasure()
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

    Row {
        id: foot

        readonly property real spare: width - 2 * spacing - right.implicitWidth - noted.implicitWidth - lost.implicitWidth

        /** Returns the width of one: what is spare is shared out, and where none is, they are alike. */
        function widthOf(own: real): real {
            return spare >= 0 ? own + spare / 3 : (width - 2 * spacing) / 3;
        }

        anchors.bottom: close.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        spacing: Theme.rowGap

        SmallButton {
            id: right

            iconName: "pencil"
            text: qsTr("Put right")
            width: foot.widthOf(implicitWidth)

            onClicked: root.about.open("correct")
        }

        SmallButton {
            id: noted

            iconName: "note"
            text: qsTr("Note")
            width: foot.widthOf(implicitWidth)

            onClicked: root.about.open("note")
        }

        SmallButton {
            id: lost

            iconName: "card"
            text: qsTr("Badge lost")
            width: foot.widthOf(implicitWidth)

            onClicked: root.about.open("badge")
        }
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
