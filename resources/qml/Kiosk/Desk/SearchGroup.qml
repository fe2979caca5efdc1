pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The search field, and in one white group with it whom it found. */
FocusScope {
    id: root

    required property DeskSearch search
    property int mostRows: 4
    readonly property bool opened: results.count > 0 || search.hint !== ""
    readonly property string text: field.text

    readonly property real _inset: opened ? Theme.rowGap : 0

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

    height: opened ? body.y + body.height + Theme.rowGap : field.height

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

        focus: true
        maximumLength: 200
        width: parent.width - 2 * root._inset
        x: root._inset
        y: root._inset

        onAccepted: root.search.enter()
        onEdited: text => root.search.search(text)
        onEscaped: root.search.search("")
        onMovedDown: root.search.move(1)
        onMovedUp: root.search.move(-1)
    }

    Item {
        id: body

        height: results.count > 0 ? results.height : hint.height
        width: field.width
        x: field.x
        y: field.y + field.height + Theme.rowGap

        ListView {
            id: results

            Accessible.name: qsTr("Guests found")
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            clip: count > root.mostRows
            currentIndex: root.search.chosen
            height: Math.min(count, root.mostRows) * Theme.touch
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            model: root.search.results
            reuseItems: true
            width: parent.width

            delegate: ResultRow {
                required property int index
                required property string name

                enterText: ready ? qsTr("Check in") : ""
                chosen: index === root.search.chosen
                text: name
                width: results.width

                required detail
                required match
                required past
                required stateText
                required property bool ready

                onClicked: root.search.pick(index)
            }
        }

        BodyText {
            id: hint

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            bottomPadding: Theme.gap
            color: Theme.ink
            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            text: root.search.hint
            topPadding: Theme.half
            visible: results.count === 0 && text !== ""
            width: parent.width
        }
    }
}
