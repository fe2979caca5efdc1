pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What came of rehearsed mornings: whether the desks are enough, the queue, who is refused, which room is too small, and what to do. */
OrganiserCard {
    id: root

    required property OrganiserRehearsal rehearsal

    EmptyPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height - parts.contentHeight - Theme.gap
        iconName: "chart"
        text: qsTr("The queue will stand here, minute by minute.")
        visible: !root.rehearsal.rehearsed && !root.rehearsal.running && height > Theme.px(300)
    }

    WholeParts {
        id: parts

        anchors.bottom: parent.bottom
        anchors.bottomMargin: contentHeight > parent.height + 1 ? more.visibleHeight + Theme.half : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        opensHigh: true
        side: 0
        spacing: Theme.gap

        Item {
            id: head

            height: Math.max(seal.visible ? seal.height : arch.height, words.implicitHeight)
            opacity: parts.showsWhole(y, height) ? 1 : 0
            width: parent?.width ?? 0

            VerdictSeal {
                id: seal

                anchors.left: parent.left
                anchors.top: parent.top
                kind: root.rehearsal.late ? "already_in" : "admitted"
                size: Theme.px(56)
                visible: root.rehearsal.rehearsed
            }

            IconArch {
                id: arch

                anchors.left: parent.left
                implicitHeight: Theme.px(80)
                implicitWidth: Theme.px(72)
                name: "people"
                visible: !seal.visible
            }

            Column {
                id: words

                anchors.left: seal.visible ? seal.right : arch.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    sizes: ["heading", "body"]
                    text: root.rehearsal.headline
                    width: parent.width
                }

                LabelText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    color: Theme.ink
                    text: root.rehearsal.sentence
                    width: parent.width
                }
            }
        }

        SmallButton {
            iconName: "chart"
            opacity: parts.showsWhole(y, height) ? 1 : 0
            text: qsTr("Today: %1").arg(root.rehearsal.today.text)
            visible: root.rehearsal.today.text !== ""
            width: parent?.width ?? 0

            onClicked: root.rehearsal.go("watch")
        }

        ProgressBar {
            progress: root.rehearsal.progress
            spoken: qsTr("Mornings are being played")
            visible: root.rehearsal.running
            width: parent?.width ?? 0
        }

        Column {
            id: queue

            opacity: parts.showsWhole(y, height) ? 1 : 0
            spacing: Theme.half
            visible: root.rehearsal.longest.length > 0
            width: parent?.width ?? 0

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: root.rehearsal.queueTitle
                weight: Theme.semibold
                width: parent.width
            }

            QueueChart {
                longest: root.rehearsal.longest
                spoken: root.rehearsal.queueTitle
                ticks: root.rehearsal.ticks
                usual: root.rehearsal.usual
                width: parent.width
            }
        }

        Flow {
            id: ways

            spacing: Theme.rowGap
            visible: root.rehearsal.ways.count > 0
            width: parent?.width ?? 0

            Repeater {
                model: root.rehearsal.ways

                SmallButton {
                    required property string page

                    opacity: parts.showsWhole(ways.y + y, height) ? 1 : 0
                    width: Math.min(implicitWidth, ways.width)

                    required iconName
                    required text

                    onClicked: root.rehearsal.go(page)
                }
            }
        }

        RehearsedList {
            page: parts
            rows: root.rehearsal.openings
            title: qsTr("When how many desks are needed")
            width: parent?.width ?? 0
        }

        RehearsedList {
            page: parts
            rows: root.rehearsal.refused
            title: qsTr("Refused at the desks and doors")
            width: parent?.width ?? 0
        }

        RehearsedList {
            page: parts
            rows: root.rehearsal.rooms
            title: qsTr("Rooms with a door")
            width: parent?.width ?? 0
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            opacity: parts.showsWhole(y, height) ? 1 : 0
            text: root.rehearsal.played
            visible: text !== ""
            width: parent?.width ?? 0
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: parts
    }
}
