pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Somebody who shared, in large letters: a page of their own, which scrolls where it is longer than the screen. */
Item {
    id: root

    required property string attendee
    required property string exchange
    required property string name
    required property string organisation
    required property string fields
    required property string place
    required property bool undoable
    required property list<string> code
    /** How many there are in all, and what can be undone at once. */
    required property string summary
    required property bool allUndoable
    /** The visitor's day can be had on paper, and is on its way. */
    required property bool printable
    required property bool printing
    /** All contacts can be had at once. */
    required property bool linkable
    /** They can be had by mail. */
    required property bool mailable

    /** The visitor wants their day on paper. */
    signal printRequested
    /** The visitor wants all contacts at once. */
    signal takeHomeRequested
    /** The visitor wants them by mail. */
    signal mailRequested
    /** The visitor wants to undo their sharing in this exchange, or with nothing in all of them. */
    signal undoRequested(exchange: string)

    Accessible.name: organisation === "" ? name : name + ", " + organisation
    Accessible.role: Accessible.ListItem

    Flickable {
        id: flick

        /** Tells whether a part is to be seen whole; while it moves, each is. */
        function showsWhole(top: real, partHeight: real): bool {
            return moving || partHeight > height || (top >= contentY - 1 && top + partHeight <= contentY + height + 1);
        }

        anchors.bottomMargin: more.keptHeight + Theme.half
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        contentWidth: width

        Column {
            id: column

            spacing: Theme.px(12)
            width: flick.width

            Item {
                id: head

                readonly property bool _beside: !Theme.portrait
                readonly property real _side: Math.min(Theme.px(_beside ? 320 : 380), flick.height - (_beside ? 0 : words.height + column.spacing))

                anchors.left: parent.left
                height: _beside ? Math.max(drawn.height, words.height) : words.height + column.spacing + drawn.height
                opacity: flick.showsWhole(y, height) ? 1 : 0
                width: parent.width

                QrCode {
                    id: drawn

                    anchors.left: parent.left
                    anchors.top: head._beside ? parent.top : words.bottom
                    anchors.topMargin: head._beside ? 0 : column.spacing
                    height: Math.max(Theme.px(200), head._side)
                    rows: root.code
                    spoken: qsTr("Contact code of %1").arg(root.name)
                    width: height
                }

                Column {
                    id: words

                    anchors.left: head._beside ? drawn.right : parent.left
                    anchors.leftMargin: head._beside ? Theme.px(24) : 0
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: Theme.half

                    FittingText {
                        anchors.left: parent.left
                        balanced: false
                        lines: 3
                        sizes: ["heading", "body", "label"]
                        text: root.name
                        width: parent.width
                    }

                    LabelText {
                        color: Theme.soft
                        text: root.organisation
                        visible: text !== "" && head._beside
                        width: parent.width
                    }

                    LabelText {
                        text: root.fields
                        visible: head._beside
                        weight: Theme.medium
                        width: parent.width
                    }
                }
            }

            Words {
                color: Theme.soft
                text: root.organisation
                visible: text !== "" && Theme.portrait
            }

            Words {
                text: root.fields
                visible: Theme.portrait
                weight: Theme.medium
            }

            Words {
                color: Theme.soft
                text: root.place
            }

            Act {
                iconName: "undo"
                text: qsTr("Undo my sharing")
                visible: root.undoable

                onClicked: root.undoRequested(root.exchange)
            }

            Words {
                color: Theme.soft
                text: root.summary
            }

            Act {
                iconName: "phone"
                text: qsTr("Take home")
                visible: root.linkable

                onClicked: root.takeHomeRequested()
            }

            Act {
                iconName: "mail"
                spoken: qsTr("Have my contacts mailed to me")
                text: qsTr("By mail")
                visible: root.mailable

                onClicked: root.mailRequested()
            }

            Act {
                enabled: !root.printing
                iconName: "printer"
                text: root.printing ? qsTr("Being printed") : qsTr("Print my day")
                visible: root.printable

                onClicked: root.printRequested()
            }

            Act {
                iconName: "undo"
                text: qsTr("Undo all my sharing")
                visible: root.allUndoable

                onClicked: root.undoRequested("")
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
    }

    component Act: QuietButton {
        opacity: flick.showsWhole(y, height) ? 1 : 0
        width: Math.min(implicitWidth, column.width)
    }

    component Words: LabelText {
        anchors.left: parent.left
        opacity: flick.showsWhole(y, height) ? 1 : 0
        visible: text !== ""
        width: column.width
    }
}
