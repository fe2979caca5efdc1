pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Meet someone: what the visitor offers and looks for, to which they agree, and then whom they are suggested. */
FoyerPage {
    id: root

    required property FoyerMeet viewModel
    readonly property bool known: viewModel.visitor !== ""
    readonly property int _pages: (people.item as MeetCards)?.pages ?? 0
    readonly property int _page: (people.item as MeetCards)?.page ?? 0
    readonly property bool _people: known && !viewModel.choosing

    asksConsent: known && viewModel.choosing
    clock: foyer.rest.clock
    mostText: 200
    subtitle: _people && viewModel.cards.count > 0 && !Theme.largeText ? qsTr("Here now, and not met yet. They see the same of you.") : ""
    title: known && viewModel.choosing ? qsTr("What do you offer, what do you look for?") : viewModel.cards.count === 0 ? qsTr("Meet someone") : qsTr("%n people worth meeting", "", viewModel.cards.count)

    actions: [
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.known && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        BarButton {
            iconName: "people"
            spoken: qsTr("%1 of %2, show the next").arg(root._page + 1).arg(root._pages)
            text: qsTr("%1 of %2").arg(root._page + 1).arg(root._pages).replace(/ /g, "\u00A0")
            visible: root._pages > 1 && !root.wiped

            onClicked: (people.item as MeetCards)?.showNext()
        },
        BarButton {
            iconName: "pencil"
            text: qsTr("My topics")
            visible: root._people && !root.wiped

            onClicked: root.viewModel.change()
        },
        BarButton {
            iconName: "undo"
            text: qsTr("Suggest me no more")
            visible: root.viewModel.agreed && !root.wiped

            onClicked: root.viewModel.takeBack()
        }
    ]
    sheets: [
        NoticePanel {
            anchors.fill: parent
            notice: root.viewModel.notice
            opened: root.foyer.sheet === "notice"
            title: root.viewModel.noticeTitle
            version: root.viewModel.noticeVersion

            onClosed: root.foyer.closeSheet()
        },
        MeetingPanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "meeting"
            slip: root.viewModel.slip

            onClosed: root.viewModel.slip.forget()
        }
    ]

    Connections {
        function onTableChanged() {
            if (root.viewModel.slip.table !== "") {
                root.foyer.openSheet("meeting");
            } else if (root.foyer.sheet === "meeting") {
                root.foyer.closeSheet();
            }
        }

        target: root.viewModel.slip
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Then type its number, and choose topics. You see who here looks for what you offer.")
        title: qsTr("Scan your own badge")
        visible: !root.known
    }

    Loader {
        active: root.known && root.viewModel.choosing
        anchors.fill: parent

        sourceComponent: MeetInterests {
            viewModel: root.viewModel
        }
    }

    Loader {
        id: people

        active: root._people && root.viewModel.cards.count > 0
        anchors.fill: parent

        sourceComponent: MeetCards {
            cards: root.viewModel.cards

            onRefused: attendee => root.viewModel.refuse(attendee)
            onTaken: attendee => root.viewModel.takeAlong(attendee)
            onWished: attendee => root.viewModel.wish(attendee)
        }
    }

    EmptyPage {
        actionIcon: root.viewModel.absent ? "check" : "swap"
        actionText: root.viewModel.absent ? qsTr("Check in") : qsTr("Exchange contacts")
        anchors.fill: parent
        iconName: "people"
        sizes: ["heading", "body", "label"]
        text: root.viewModel.nobody
        visible: root._people && text !== ""

        onActionChosen: root.foyer.open(root.viewModel.absent ? "checkIn" : "exchange")
    }
}
