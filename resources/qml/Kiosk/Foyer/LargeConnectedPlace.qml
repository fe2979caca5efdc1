pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Who is connected, in large letters: one below the other, with the time that is left first; it scrolls. */
Item {
    id: root

    required property FoyerDone viewModel
    readonly property int people: viewModel.cards.count
    readonly property bool together: viewModel.names !== ""
    /** What a code takes, so that the first one stands whole below the title and the time. */
    readonly property real _share: Math.max(Theme.px(280), flick.height - title.height - time.height - 2 * column.spacing)

    signal lastingWanted
    signal statisticsWanted
    signal undoWanted

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

            FittingText {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                color: Theme.accentInk
                opacity: flick.showsWhole(y, height) ? 1 : 0
                sizes: Theme.portrait ? ["heading", "body"] : ["title", "heading", "body"]
                text: root.viewModel.title
                width: parent.width
            }

            Flow {
                id: time

                opacity: flick.showsWhole(y, height) ? 1 : 0
                spacing: Theme.px(12)
                width: parent.width

                TimeLeft {
                    height: Math.max(Theme.touch, implicitHeight)
                    seconds: root.viewModel.secondsLeft
                    total: root.viewModel.secondsTotal
                    width: Math.min(implicitWidth, time.width)
                }

                WayButton {
                    text: qsTr("More time")
                    width: Math.min(implicitWidth, time.width)

                    onClicked: root.viewModel.moreTime()
                }
            }

            QrCode {
                anchors.horizontalCenter: parent.horizontalCenter
                height: Math.min(root._share, flick.width)
                opacity: flick.showsWhole(y, height) ? 1 : 0
                radius: Theme.radiusTile
                rows: root.viewModel.code
                spoken: qsTr("One code with the contacts of all %1").arg(root.people)
                visible: root.together
                width: height
            }

            Repeater {
                model: root.together ? null : root.viewModel.cards

                ConnectedDoor {
                    alone: true
                    height: root._share
                    lying: !Theme.portrait
                    opacity: flick.showsWhole(y, height) ? 1 : 0
                    width: column.width
                }
            }

            Words {
                text: root.viewModel.subtitle
            }

            Words {
                text: root.viewModel.sentence
            }

            Words {
                text: root.viewModel.names
            }

            WayButton {
                iconName: "plus"
                opacity: flick.showsWhole(y, height) ? 1 : 0
                text: qsTr("Invite one more")
                visible: root.viewModel.grows
                width: Math.min(implicitWidth, column.width)

                onClicked: root.viewModel.inviteOneMore()
            }

            WayButton {
                iconName: "undo"
                opacity: flick.showsWhole(y, height) ? 1 : 0
                text: qsTr("Undo")
                visible: root.people > 0
                width: Math.min(implicitWidth, column.width)

                onClicked: root.undoWanted()
            }

            WayButton {
                iconName: "again"
                opacity: flick.showsWhole(y, height) ? 1 : 0
                spoken: qsTr("The same the next time?")
                text: qsTr("Next time too")
                visible: root.viewModel.lasting.questions.count > 0
                width: Math.min(implicitWidth, column.width)

                onClicked: root.lastingWanted()
            }

            WayButton {
                iconName: "chart"
                opacity: flick.showsWhole(y, height) ? 1 : 0
                spoken: qsTr("Count us in the statistics?")
                text: qsTr("Statistics")
                visible: root.viewModel.questions.count > 0
                width: Math.min(implicitWidth, column.width)

                onClicked: root.statisticsWanted()
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        fill: Theme.ring2
        fillPressed: Theme.ring1
        flick: flick
    }

    component WayButton: QuietButton {
        fill: Theme.ring1
        fillPressed: Theme.ring2
        ink: Theme.accentInk
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    }

    component Words: BodyText {
        anchors.left: parent.left
        color: Theme.accentInk
        opacity: flick.showsWhole(y, height) ? 1 : 0
        visible: text !== ""
        width: column.width
    }
}
