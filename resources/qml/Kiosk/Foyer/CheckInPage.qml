pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Self check-in: first an invitation to scan, then the answer over the whole page. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel
    readonly property FoyerCheckIn answer: viewModel.checkIn
    readonly property bool answered: answer.kind !== ""

    clock: viewModel.rest.clock
    eventName: viewModel.rest.eventName
    title: answered ? "" : qsTr("Check in")

    between: [
        BarButton {
            iconName: "calendar"
            text: qsTr("Agenda")
            visible: root.answered && !root.wiped

            onClicked: root.viewModel.open("agenda")
        },
        BarButton {
            iconName: "swap"
            text: qsTr("Exchange contacts")
            visible: root.answered && !root.wiped && root.answer.kind !== "information"

            onClicked: root.viewModel.open("exchange")
        }
    ]
    wayOn: PrimaryButton {
        text: qsTr("Done")
        visible: root.answered

        onClicked: root.viewModel.leave()
    }
    wayOut: QuietButton {
        iconName: "back"
        text: qsTr("Back")

        onClicked: root.viewModel.open("home")
    }

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

        Accessible.name: root.answer.word + ". " + root.answer.name + ". " + root.answer.sentence
        Accessible.role: Accessible.AlertMessage
        anchors.fill: parent
        kind: root.answered ? root.answer.kind : "information"
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
            sizes: ["title", "heading"]
            text: root.answer.word
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
            sizes: ["display", "title", "heading"]
            text: root.answer.name
            visible: text !== ""
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: guest.visible ? guest.bottom : guest.top
            anchors.topMargin: Theme.gap
            spacing: Theme.px(20)

            FittingText {
                color: pane.ink
                lines: 3
                sizes: ["heading", "body"]
                text: root.answer.sentence
                weight: Theme.medium
                width: Math.min(parent.width, Theme.px(760))
            }

            Chip {
                kind: pane.kind
                text: root.answer.ending
                tone: "pane"
                visible: text !== ""
            }
        }
    }
}
