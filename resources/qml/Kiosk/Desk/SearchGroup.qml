pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The search field, and in one white group with it whom it found. */
FocusScope {
    id: root

    required property DeskSearch search
    /** How high the group may grow. */
    required property real room
    readonly property bool opened: results.count > 0 || search.hint !== ""
    readonly property string text: field.text
    readonly property real fieldHeight: field.height

    readonly property real _inset: opened ? Theme.rowGap : 0
    readonly property real _bodyTop: _inset + field.height + Theme.rowGap
    readonly property real _rowsRoom: room - _bodyTop - (hint.visible ? hint.height : 0) - Theme.rowGap

    /** Gives the field the keyboard. */
    function focusInput() {
        field.focusInput();
    }

    /** Types text at the end of the field. */
    function type(text: string) {
        field.focusInput();
        field.text += text;
        search.search(field.text);
    }

    height: opened ? _bodyTop + body.height + Theme.rowGap : field.height

    Connections {
        function onCleared() {
            field.clear();
        }

        function onWanted() {
            field.focusInput();
        }

        target: root.search
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
        visible: root.opened
    }

    SearchField {
        id: field

        digitsChoose: root.search.asking
        focus: true
        maximumLength: 200
        width: parent.width - 2 * root._inset
        x: root._inset
        y: root._inset

        onAccepted: root.search.enter()
        onDigitPressed: digit => root.search.pick(digit - 1)
        onEdited: text => root.search.search(text)
        onEscaped: root.search.search("")
        onMovedDown: root.search.move(1)
        onMovedUp: root.search.move(-1)
    }

    Item {
        id: body

        height: results.y + results.height
        width: field.width
        x: field.x
        y: root._bodyTop

        BodyText {
            id: hint

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            below: results.count > 0 ? Theme.half : Theme.gap
            color: Theme.ink
            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            text: root.search.hint
            above: Theme.half
            visible: text !== ""
            weight: results.count > 0 ? Theme.semibold : Theme.regular
            width: parent.width
        }

        ListView {
            id: results

            Accessible.name: qsTr("Guests found")
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            // None is made in the background: one that is still awaited when the list is empty is looked for in vain.
            cacheBuffer: 0
            clip: contentHeight > height
            currentIndex: root.search.chosen
            // All are there at once: the keyboard reaches those out of sight too, and how high they are is known.
            displayMarginBeginning: 20 * Theme.displaySize
            displayMarginEnd: 20 * Theme.displaySize
            height: count > 0 ? Math.min(contentHeight, Math.max(Theme.touch, root._rowsRoom)) : 0
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            highlightResizeDuration: 0
            model: root.search.results
            reuseItems: true
            width: parent.width
            y: hint.visible ? hint.height : 0

            ScrollMark {
                anchors.left: parent?.right
                anchors.leftMargin: Theme.px(1)
                flick: results
                parent: results.parent
            }

            delegate: ResultRow {
                id: row

                required property int index
                required property string name

                enterText: ready ? qsTr("Check in") : ""
                chosen: index === root.search.chosen
                digit: results.count > 1 && index < 9 ? index + 1 : 0
                digitLive: root.search.asking
                height: Math.max(Theme.touch, implicitHeight)
                leftPadding: mirrored ? Theme.touch : Theme.px(20)
                rightPadding: mirrored ? Theme.px(20) : Theme.touch
                // A row that is not to be seen whole is not shown: nothing is cut through its letters.
                opacity: y + height <= results.contentY + results.height + 1 ? 1 : 0
                text: name
                width: results.width

                required detail
                required detailLeads
                required detailParts
                required nameParts
                required past
                required reason
                required reasonParts
                required stateText
                required property bool ready

                onActiveFocusChanged: {
                    if (activeFocus) {
                        results.positionViewAtIndex(index, ListView.Contain);
                    }
                }
                onClicked: root.search.pick(index)

                Touchable {
                    anchors.bottom: parent.bottom
                    anchors.right: parent.right
                    anchors.top: parent.top
                    fill: "transparent"
                    fillPressed: Theme.a20
                    focusPolicy: Qt.NoFocus
                    outlineWidth: 0
                    radius: Theme.radiusRow
                    spoken: qsTr("Details of %1, F9").arg(row.name)
                    width: Theme.touch

                    contentItem: Item {
                        Icon {
                            anchors.centerIn: parent
                            color: Theme.accentLine
                            name: "list"
                            size: Theme.px(24)
                        }
                    }

                    onClicked: root.search.showDetails(row.index)
                }
            }
        }
    }
}
