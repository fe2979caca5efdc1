pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Two people, or two entries of one, side by side: what differs first, and what can be decided. */
OrganiserCard {
    id: root

    required property OrganiserSamePerson people

    EmptyPage {
        anchors.fill: parent
        iconName: "check"
        text: qsTr("Nothing to decide here.")
        visible: root.people.title === ""
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.people.title !== ""

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            sizes: ["heading", "body"]
            text: root.people.title
            width: parent.width
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.soft
            sizes: ["label"]
            text: [root.people.detail, root.people.more].filter(part => part !== "").join(" · ")
            visible: text !== ""
            weight: Theme.medium
            width: parent.width
        }
    }

    WholeParts {
        id: body

        anchors.bottom: note.visible ? note.top : foot.top
        anchors.bottomMargin: _marked ? more.visibleHeight + 2 * Theme.half : Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: -side
        anchors.right: parent.right
        anchors.rightMargin: -side
        anchors.top: head.bottom
        anchors.topMargin: Theme.rowGap
        spacing: Theme.half
        visible: head.visible

        /** Where a row takes the whole height there is no room for the mark; what scrolls is seen by the bar beside it. */
        readonly property bool _marked: contentHeight > _room && _room > Theme.px(230) * Theme.largerScale
        readonly property real _room: (note.visible ? note.y : foot.y) - y - Theme.rowGap

        Repeater {
            model: root.people.sides

            SideDelegate {
                // Nothing is cut through its letters.
                opacity: body.showsWhole(y, height) ? 1 : 0
                width: parent.width

                required differs
                required label
                required one
                required other
                required spoken
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(18)
        flick: body
        visible: body.visible && body.contentHeight > body.height + 1
    }

    RowLine {
        anchors.bottom: body.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: body.visible && !body.atYEnd && body.contentHeight > body.height
    }

    MoreMark {
        id: more

        visible: body.visible && body._marked && more.more

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: body.bottom
        anchors.topMargin: Theme.half + (visibleHeight - height) / 2
        flick: body
    }

    LabelText {
        id: note

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        text: root.people.note
        visible: text !== "" && !Theme.portrait && root.height > Theme.px(480 * Theme.largerScale)
        width: parent.width
    }

    Grid {
        id: foot

        readonly property real _share: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property real _tallest: Math.max(first.implicitHeight, second.visible ? second.implicitHeight : 0)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: second.visible && width >= Theme.px(380 * Theme.largerScale) ? 2 : 1
        spacing: Theme.rowGap
        visible: head.visible

        AnswerButton {
            id: first

            height: foot._tallest
            keyCap: "1"
            text: root.people.firstAnswer
            width: foot._share

            onClicked: root.people.answerFirst()
        }

        AnswerButton {
            id: second

            height: foot._tallest
            keyCap: "2"
            text: root.people.secondAnswer
            visible: text !== ""
            width: foot._share

            onClicked: root.people.answerSecond()
        }
    }
}
