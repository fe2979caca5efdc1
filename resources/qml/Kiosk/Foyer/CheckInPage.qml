pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Self check-in: first an invitation to scan, then the answer over the whole page. */
FoyerPage {
    id: root

    required property FoyerCheckIn viewModel
    readonly property bool answered: viewModel.kind !== ""

    actions: [
        BarButton {
            iconName: "pencil"
            text: qsTr("No badge?")
            visible: !root.answered && root.viewModel.offersName

            onClicked: root.foyer.open("byName")
        },
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.answered

            onClicked: root.foyer.openSheet("pad")
        }
    ]
    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    mostText: 200
    title: answered ? "" : qsTr("Check in")

    Item {
        anchors.fill: parent
        visible: !root.answered

        ScanInvitation {
            anchors.fill: parent
            sentence: qsTr("Hold the code on your badge or ticket in front of the reader.")
            title: qsTr("Scan your badge")
        }
    }

    VerdictField {
        id: pane

        Accessible.name: root.viewModel.word + ". " + root.viewModel.name + ". " + root.viewModel.sentence
        Accessible.role: Accessible.AlertMessage
        anchors.fill: parent
        kind: root.answered ? root.viewModel.kind : "information"
        visible: root.answered

        VerdictSeal {
            id: seal

            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.top: parent.top
            anchors.topMargin: Theme.px(36)
            grows: true
            kind: pane.kind
            overPane: true
            size: Theme.px(104)
        }

        FittingText {
            anchors.left: seal.right
            anchors.leftMargin: Theme.px(28)
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.verticalCenter: seal.verticalCenter
            color: pane.headInk
            lines: Theme.hugeText ? 1 : 2
            sizes: ["title", "heading", "body"]
            text: root.viewModel.word
        }

        FittingText {
            id: guest

            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: parent.top
            anchors.topMargin: Theme.px(pane.tone.band ? 204 : 184)
            color: pane.ink
            lines: Theme.portrait ? 2 : 1
            sizes: Theme.hugeText ? ["title", "heading"] : ["display", "title", "heading"]
            text: root.viewModel.name
            visible: text !== ""
        }

        Flickable {
            id: told

            readonly property real needed: sentences.height + Theme.px(20) + ways.height
            readonly property bool over: y + needed > pane.height - Theme.px(28)

            anchors.bottom: parent.bottom
            anchors.bottomMargin: over ? more.keptHeight + Theme.px(20) : Theme.px(28)
            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: guest.visible ? guest.bottom : guest.top
            anchors.topMargin: Theme.gap
            /** Tells whether a way on is to be seen whole; while it moves, each is. */
            function showsWhole(top: real, wayHeight: real): bool {
                return moving || ways.y + top + wayHeight <= contentY + height + 1;
            }

            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: Math.max(height, needed)
            contentWidth: width
            interactive: contentHeight > height + 1

            Column {
                id: sentences

                spacing: Theme.px(20)
                width: parent.width

                FittingText {
                    anchors.left: parent.left
                    color: pane.ink
                    lines: 3
                    sizes: ["heading", "body"]
                    text: root.viewModel.sentence
                    weight: Theme.medium
                    width: Math.min(parent.width, Theme.px(760) * Math.max(1, Theme.largerScale / 1.25))
                }

                Chip {
                    anchors.left: parent.left
                    kind: pane.kind
                    text: root.viewModel.ending
                    tone: "pane"
                    visible: text !== ""
                }
            }

            Flow {
                id: ways

                spacing: Theme.px(12)
                width: parent.width
                y: told.contentHeight - height

                PaneButton {
                    iconName: "meet"
                    kind: pane.kind
                    opacity: told.showsWhole(y, height) ? 1 : 0
                    text: qsTr("Meet someone")
                    visible: root.viewModel.meets && root.foyer.meet.available && !root.wiped
                    width: Math.min(implicitWidth + Theme.px(20), parent.width)

                    onClicked: root.foyer.open("meet")
                }

                PaneButton {
                    iconName: "swap"
                    kind: pane.kind
                    opacity: told.showsWhole(y, height) ? 1 : 0
                    second: root.viewModel.meets
                    text: qsTr("Exchange contacts")
                    visible: root.viewModel.goesOn && !root.wiped
                    width: Math.min(implicitWidth + Theme.px(20), parent.width)

                    onClicked: root.foyer.open("exchange")
                }

                PaneButton {
                    iconName: "table"
                    kind: pane.kind
                    opacity: told.showsWhole(y, height) ? 1 : 0
                    second: true
                    text: qsTr("Your tables")
                    visible: root.viewModel.goesOn && root.foyer.rounds.next !== "" && !root.wiped
                    width: Math.min(implicitWidth + Theme.px(20), parent.width)

                    onClicked: root.foyer.open("rounds")
                }

                PaneButton {
                    iconName: "calendar"
                    kind: pane.kind
                    second: true
                    opacity: told.showsWhole(y, height) ? 1 : 0
                    text: qsTr("Agenda")
                    visible: root.answered && !root.wiped
                    width: Math.min(implicitWidth + Theme.px(20), parent.width)

                    onClicked: root.foyer.open("agenda")
                }
            }
        }

        MoreMark {
            id: more

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(10) + (visibleHeight - height) / 2
            anchors.horizontalCenter: parent.horizontalCenter
            flick: told
            scrollsByLine: true
        }
    }
}
