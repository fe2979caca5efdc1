pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People I met: the contacts of the visitor whose badge was just scanned. */
FoyerPage {
    id: root

    required property FoyerMet viewModel
    readonly property bool known: viewModel.visitor !== ""

    readonly property bool _nobody: known && viewModel.cards.count === 0
    property string _undoing: ""

    function askUndo(exchange: string) {
        _undoing = exchange;
        foyer.openSheet("undoMine");
    }

    clock: foyer.rest.clock
    subtitle: known && !Theme.largeText && !_nobody ? viewModel.summary : ""
    mostText: 200
    title: qsTr("People I met")

    sheets: [
        ContactMailPanel {
            anchors.fill: parent
            mail: root.viewModel.mail
            opened: root.foyer.sheet === "contactMail"

            onClosed: root.foyer.closeSheet()
            onNoticeRequested: root.foyer.openSheet("notice")
        },
        NoticePanel {
            anchors.fill: parent
            notice: root.viewModel.mail.notice
            opened: root.foyer.sheet === "notice"
            title: root.viewModel.mail.noticeTitle
            version: root.viewModel.mail.noticeVersion

            onClosed: root.foyer.openSheet("contactMail")
        },
        TakeHomePanel {
            anchors.fill: parent
            link: root.viewModel.link
            opened: root.foyer.sheet === "takeHome"
            sheet: root.viewModel.sheet

            onClosed: root.foyer.closeSheet()
        },
        ModalPanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "undoPublic"
            primaryText: qsTr("Undo my sharing")
            quietText: qsTr("Not now")
            sentence: qsTr("This takes back where you shared your name and organisation only. Whatever else you shared asks for your number.")
            title: qsTr("Undo sharing your name?")

            onPrimaryChosen: {
                root.foyer.closeSheet();
                root.viewModel.undoPublic();
            }
            onQuietChosen: {
                root.foyer.closeSheet();
                root.viewModel.forget();
            }
        },
        ModalPanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "undoMine"
            primaryText: qsTr("Undo my sharing")
            quietText: qsTr("Not now")
            sentence: root._undoing === "" ? qsTr("Nobody whom you met gets your details from here any more. What they have saved stays with them.") : qsTr("Nobody in this exchange gets your details from here any more. What they have saved stays with them.")
            title: root._undoing === "" ? qsTr("Undo all your sharing?") : qsTr("Undo your sharing?")

            onPrimaryChosen: {
                root.foyer.closeSheet();
                root.viewModel.undo(root._undoing);
            }
            onQuietChosen: root.foyer.closeSheet()
        }
    ]
    actions: [
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.known && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        BarButton {
            iconName: "people"
            spoken: qsTr("%1 of %2, show the next").arg(large.shown + 1).arg(large.count)
            text: qsTr("%1 of %2").arg(large.shown + 1).arg(large.count).replace(/ /g, "\u00A0")
            visible: large.active && large.count > 1 && !root.wiped

            onClicked: (large.item as LargeContacts)?.showNext()
        },
        BarButton {
            iconName: "phone"
            text: qsTr("Take home")
            visible: root.viewModel.link.offered && !root.wiped && !Theme.largeText

            onClicked: root.foyer.openSheet("takeHome")
        },
        BarButton {
            enabled: !root.viewModel.sheet.wanted
            iconName: "printer"
            text: root.viewModel.sheet.wanted ? qsTr("Being printed") : qsTr("Print my day")
            visible: root.viewModel.sheet.offered && !root.viewModel.link.offered && !root.wiped && (!Theme.largeText || large.count === 0)

            onClicked: root.viewModel.sheet.printOut()
        },
        BarButton {
            iconName: "mail"
            spoken: qsTr("Have my contacts mailed to me")
            text: qsTr("By mail")
            // There is no room for it beside another way to take contacts along: the page of what is stored has it too.
            visible: root.viewModel.mail.offered && !root.wiped && (!Theme.largeText || large.count === 0) && !root.viewModel.link.offered && !root.viewModel.sheet.offered

            onClicked: root.foyer.openSheet("contactMail")
        },
        BarButton {
            iconName: "undo"
            text: qsTr("Undo all my sharing")
            visible: root.viewModel.undoable && !root.wiped && !Theme.largeText

            onClicked: root.askUndo("")
        },
        BarButton {
            iconName: "shield"
            text: qsTr("What is stored about me")
            visible: !root.wiped

            onClicked: root.foyer.open("stored")
        }
    ]

    onKnownChanged: _undoing = ""

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Then type its number, and you see everyone who shares with you, and can undo your own sharing.")
        title: qsTr("Scan your own badge")
        visible: !root.known
    }

    EmptyPage {
        actionIcon: "swap"
        actionText: qsTr("Exchange contacts")
        anchors.fill: parent
        iconName: "card"
        sizes: ["heading", "body", "label"]
        text: root.viewModel.summary
        visible: root._nobody

        onActionChosen: root.foyer.open("exchange")
    }

    ContactGrid {
        anchors.fill: parent
        cards: root.viewModel.cards
        visible: root.known && !Theme.largeText

        onUndoRequested: exchange => root.askUndo(exchange)
    }

    Loader {
        id: large

        readonly property int shown: (item as LargeContacts)?.currentIndex ?? 0
        readonly property int count: root.viewModel.cards.count

        active: root.known && Theme.largeText
        anchors.fill: parent

        sourceComponent: LargeContacts {
            viewModel: root.viewModel

            onMailRequested: root.foyer.openSheet("contactMail")
            onTakeHomeRequested: root.foyer.openSheet("takeHome")
            onUndoRequested: exchange => root.askUndo(exchange)
        }
    }
}
