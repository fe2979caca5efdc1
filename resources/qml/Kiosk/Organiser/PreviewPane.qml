pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A card about the one thing that was chosen: its picture and title, what it holds, and at its foot what can be done; what is too long scrolls. */
OrganiserCard {
    id: root

    required property string title
    default property alias content: scroll.parts
    property alias foot: feet.data
    /** What stands beside the title. */
    property alias beside: corner.data
    property string iconName: ""
    property string detail: ""

    /** Tells whether a part of the content is to be seen whole. */
    function showsWhole(top: real, partHeight: real): bool {
        return scroll.showsWhole(top, partHeight);
    }

    parts: [
        Item {
            id: head

            height: Math.max(arch.visible ? arch.height : 0, words.implicitHeight, corner.height)
            width: parent.width

            IconArch {
                id: arch

                anchors.left: parent.left
                height: Theme.px(64)
                name: root.iconName
                visible: root.iconName !== ""
                width: Theme.px(58)
            }

            Column {
                id: words

                anchors.left: arch.visible ? arch.right : parent.left
                anchors.leftMargin: arch.visible ? Theme.gap : 0
                anchors.right: corner.left
                anchors.rightMargin: corner.width > 0 ? Theme.gap : 0
                anchors.verticalCenter: parent.verticalCenter
                // Arabic letters reach down between the lines.
                spacing: Theme.joinedLetters ? Theme.px(4) : 0

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    sizes: ["heading", "body"]
                    text: root.title
                    width: parent.width
                }

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    color: Theme.soft
                    sizes: ["label"]
                    text: root.detail
                    visible: text !== ""
                    weight: Theme.medium
                    width: parent.width
                }
            }

            Row {
                id: corner

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        },
        WholeParts {
            id: scroll

            readonly property real _room: feet.y - y - Theme.rowGap

            anchors.bottom: feet.top
            anchors.bottomMargin: contentHeight > _room ? more.visibleHeight + 2 * Theme.half : Theme.rowGap
            anchors.left: parent.left
            anchors.leftMargin: -Theme.rowGap
            anchors.right: parent.right
            anchors.rightMargin: -Theme.rowGap
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            clip: true
            ends: Theme.rowGap
            side: Theme.rowGap
            spacing: Theme.gap
        },
        MoreMark {
            id: more

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: scroll.bottom
            anchors.topMargin: Theme.half + (visibleHeight - height) / 2
            flick: scroll
            scrollsByLine: true
        },
        Column {
            id: feet

            anchors.bottom: parent.bottom
            width: parent.width
        }
    ]
}
