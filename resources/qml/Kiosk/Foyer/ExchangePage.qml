pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People scan their badges in turn; each answers on a card of their own, and the last answer records who agreed. */
FoyerPage {
    id: root

    required property FoyerExchange viewModel
    readonly property int people: viewModel.cards.count
    /** Nothing comes of it, and no card says who said no. */
    readonly property bool ended: viewModel.ending !== ""
    /** Where a strip shows who has answered, there are no signs of it besides. */
    readonly property bool _withArches: !wiped && viewModel.answered !== "" && people === 2 && !Theme.portrait && !_narrow && !_alone && !ended
    /** One card takes the page: whose it is stands in the place of the title. */
    readonly property bool _alone: people > 0 && Theme.largeText && !ended
    readonly property bool _narrow: width < Theme.px(1150)

    asksConsent: people > 0
    joinable: people > 0 && !viewModel.full && !ended
    headless: _alone && !wiped
    subtitle: _alone || (board.layered && (viewModel.full || board.tightened)) ? "" : viewModel.subtitle
    mostText: people === 0 && Theme.joinedLetters ? 150 : 200
    title: _alone ? "" : viewModel.title
    // Among many an upright window needs its height for who they are.
    titleSizes: Theme.portrait && people > 5 ? ["heading"] : _narrow && people > (Theme.joinedLetters ? 0 : 1) ? ["headline", "heading", "body"] : ["title", "headline", "heading"]

    aside: [
        Repeater {
            model: root._withArches ? root.viewModel.cards : null

            AnswerArch {
                required property string reply

                Layout.preferredHeight: Theme.px(48)
                answer: reply
            }
        },
        BodyText {
            Layout.leftMargin: Theme.rowGap
            Layout.minimumHeight: Theme.px(48)
            text: root.viewModel.answered
            verticalAlignment: Text.AlignVCenter
            visible: text !== "" && !root.wiped && !Theme.portrait && !root._alone
            weight: Theme.semibold
        }
    ]
    actions: [
        BarButton {
            iconName: "shield"
            spoken: qsTr("Who uses this data, and why")
            text: qsTr("Who and why")
            visible: root.people === 0

            onClicked: root.foyer.openSheet("notice")
        },
        BarButton {
            iconName: "scan"
            spoken: qsTr("Type a code")
            text: root.people > 1 ? qsTr("One more") : qsTr("Type a code")
            // Of the largest letters it stands behind Leave, as Help does.
            visible: !root.viewModel.full && !root.wiped && !root.ended && !(root._alone && Theme.hugeText)

            onClicked: root.foyer.openSheet("pad")
        },
        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : implicitWidth
            Layout.minimumWidth: Theme.px(240)
            Layout.preferredWidth: Theme.px(Theme.portrait ? 330 : 260)
            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            text: root.wiped ? "" : root.viewModel.wayOn
            visible: root.viewModel.wayOn !== "" && !root.wiped

            onClicked: root.viewModel.tryAgain()
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
        OtherEmailPanel {
            anchors.fill: parent
            asked: root.foyer.sheet === "otherEmail"
            opened: asked && !root.foyer.idle.warning
            otherEmail: root.viewModel.otherEmail

            onClosed: root.foyer.closeSheet()
        }
    ]

    Connections {
        function onAsked() {
            root.foyer.openSheet("otherEmail");
        }

        function onGiven() {
            root.foyer.closeSheet();
        }

        target: root.viewModel.otherEmail
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Everyone who just met scans their badge, one after the other. Each of you then chooses what to share, or nothing.")
        title: qsTr("Scan the first badge")
        visible: root.people === 0
    }

    SeatBoard {
        id: board

        Accessible.name: root.viewModel.title
        Accessible.role: Accessible.List
        anchors.fill: parent
        people: root.people
        viewModel: root.viewModel
        visible: root.people > 0 && !root.ended
    }

    Loader {
        active: root.ended
        anchors.fill: parent

        sourceComponent: ExchangeEnd {
            sentence: root.viewModel.ending
            suggests: root.foyer.meet.available
            title: qsTr("That is fine")

            onAskedAnew: root.viewModel.askAnew()
            onPageWanted: page => root.foyer.open(page)
        }
    }
}
