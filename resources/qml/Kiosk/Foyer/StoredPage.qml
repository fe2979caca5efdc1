pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is stored about the visitor whose badge was just scanned: to the badge what stands on it, to its number the rest. */
FoyerPage {
    id: root

    required property FoyerStored viewModel
    readonly property bool known: viewModel.visitor !== ""
    /** Two lists have no room beside or above each other. */
    readonly property bool _oneList: Theme.largeText || Theme.portrait
    /** The sheet from which the notice was opened. */
    property string _asking: "news"

    /** Opens the notice, from which one comes back to the sheet that asks. */
    function openNotice(asking: string) {
        _asking = asking;
        foyer.openSheet("notice");
    }

    backTo: "met"
    clock: foyer.rest.clock
    mostText: 200
    titleSizes: Theme.largeText && Theme.portrait ? ["heading", "body"] : ["title", "headline", "heading"]
    title: known ? qsTr("What is stored about %1").arg(Theme.isolated(viewModel.visitor)) : qsTr("What is stored about me")

    actions: [
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.known && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        BarButton {
            iconName: "lock"
            text: qsTr("Type my number")
            visible: root.known && !root.viewModel.proven && !root.wiped

            onClicked: root.viewModel.askAgain()
        },
        BarButton {
            iconName: "undo"
            text: qsTr("Undo")
            spoken: qsTr("Undo my sharing")
            visible: root.viewModel.shares && !root.wiped

            onClicked: root.foyer.openSheet("withdraw")
        },
        BarButton {
            iconName: "pencil"
            text: qsTr("Correct")
            spoken: qsTr("Ask to have my details put right")
            visible: root.viewModel.proven && !root.wiped

            onClicked: root.foyer.openSheet("correct")
        },
        BarButton {
            iconName: "shield"
            text: qsTr("Erase me")
            visible: root.viewModel.erasable && !root.wiped

            onClicked: root.foyer.openSheet("erase")
        }
    ]
    sheets: [
        ErasurePanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "erase"

            onClosed: root.foyer.closeSheet()
            onErasureRequested: {
                root.foyer.closeSheet();
                root.viewModel.askToBeErased();
            }
        },
        WithdrawPanel {
            acts: root.viewModel.acts
            anchors.fill: parent
            opened: root.foyer.sheet === "withdraw"

            onClosed: root.foyer.closeSheet()
            onTakenBack: exchange => root.viewModel.acts.takeBack(exchange)
        },
        CorrectionPanel {
            acts: root.viewModel.acts
            anchors.fill: parent
            asked: root.foyer.sheet === "correct"
            opened: asked && !root.foyer.idle.warning

            onClosed: root.foyer.closeSheet()
        },
        NewsPanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "news"
            sentence: root.viewModel.news.sentence

            onAgreed: {
                root.foyer.closeSheet();
                root.viewModel.news.answer(true);
            }
            onClosed: root.foyer.closeSheet()
            onNoticeRequested: root.openNotice("news")
        },
        ContactMailPanel {
            anchors.fill: parent
            mail: root.viewModel.mail
            opened: root.foyer.sheet === "contactMail"

            onClosed: root.foyer.closeSheet()
            onNoticeRequested: root.openNotice("contactMail")
        },
        NoticePanel {
            anchors.fill: parent
            notice: root.viewModel.news.notice
            opened: root.foyer.sheet === "notice"
            title: root.viewModel.news.noticeTitle
            version: root.viewModel.news.noticeVersion

            onClosed: root.foyer.openSheet(root._asking)
        },
        ReceiptPanel {
            acts: root.viewModel.acts
            anchors.fill: parent
            opened: root.foyer.sheet === "receipt"

            onClosed: root.foyer.closeSheet()
        }
    ]

    Connections {
        function onReceiptGiven() {
            root.foyer.openSheet("receipt");
        }

        target: root.viewModel.acts
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Then type its number, and you see what the event keeps about you, and what you agreed to.")
        title: qsTr("Scan your own badge")
        visible: !root.known
    }

    Loader {
        active: root.known && root._oneList
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mails.room
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: StoredList {
            rows: root.viewModel.everything
            title: root.title

            onLastingEnded: root.viewModel.acts.endLasting()
        }
    }

    Item {
        id: places

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        // What can be done stands beside the title, and reaches a little lower than it does.
        anchors.topMargin: Theme.px(20)
        visible: root.known && !root._oneList

        StoredList {
            id: details

            anchors.left: parent.left
            anchors.top: parent.top
            height: Math.min(wholeHeight, places.height - hint.height - Theme.gap)
            rows: root.viewModel.details
            title: qsTr("On the guest list")
            width: root.viewModel.proven ? (parent.width - Theme.gap) / 2 : parent.width
        }

        Item {
            id: hint

            anchors.left: details.left
            anchors.leftMargin: Theme.px(28)
            anchors.right: details.right
            anchors.rightMargin: Theme.px(28)
            anchors.top: details.bottom
            anchors.topMargin: Theme.gap
            height: Math.max(mark.height, words.height)

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.top: parent.top
                name: root.viewModel.proven ? "shield" : "lock"
                size: Theme.px(28)
            }

            FittingText {
                id: words

                Accessible.name: text
                Accessible.role: Accessible.StaticText
                anchors.left: mark.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.top: parent.top
                balanced: false
                lines: 4
                sizes: ["body", "label"]
                text: root.viewModel.summary
                weight: Theme.regular
            }
        }

        StoredList {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: mails.room
            anchors.left: details.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.top: parent.top
            rows: root.viewModel.happened
            title: qsTr("What happened, and what you answered")
            visible: root.viewModel.proven

            onLastingEnded: root.viewModel.acts.endLasting()
        }
    }

    Column {
        id: mails

        /** What it takes of the lists. */
        readonly property real room: visible && height > 0 ? height + Theme.half : 0

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        visible: root.viewModel.proven && !root.wiped
        width: (root._oneList ? parent.width : details.width) - Theme.px(56)

        ConsentSwitch {
            iconName: "people"
            separator: false
            switchedOn: root.viewModel.mail.agreed
            text: qsTr("My contacts by mail, once")
            // The largest letters leave a list beside one switch only; there it is asked on the page of people met.
            visible: root.viewModel.mail.offered && !Theme.hugeText
            width: parent.width

            onSwitchRequested: wanted => wanted ? root.foyer.openSheet("contactMail") : root.viewModel.mail.takeBack()
        }

        ConsentSwitch {
            iconName: "mail"
            separator: false
            switchedOn: root.viewModel.news.agreed
            text: qsTr("Mail from the organiser")
            visible: root.viewModel.news.sentence !== ""
            width: parent.width

            onSwitchRequested: wanted => wanted ? root.foyer.openSheet("news") : root.viewModel.news.answer(false)
        }
    }
}
