pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People scan their badges in turn; each answers on a card of their own, and Done records who agreed. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel
    readonly property FoyerExchange exchange: viewModel.exchange
    readonly property int people: exchange.cards.count
    readonly property bool roomy: !Theme.portrait && !Theme.largerText && !_crowded && people <= 3
    readonly property real third: people > 2 ? (list.width - 2 * Theme.gap) / 3 : (list.width - Theme.px(224) - 2 * Theme.gap) / 2
    readonly property real large: people < 2 ? list.width * 0.58 : Math.min(list.width, Math.max(Theme.px(Theme.largerText ? 720 : 532), list.width - (people - 1) * (third + list.spacing)))
    readonly property real small: Math.max(Theme.px(124), Math.min(third, (list.width - (exchange.activeRow < 0 ? 0 : large) - (people - 1) * list.spacing) / Math.max(1, exchange.activeRow < 0 ? people : people - 1)))

    property bool _crowded: false

    /** Somebody wants to read the notice. */
    signal noticeRequested
    /** Somebody wants to type a code. */
    signal padRequested

    /** Puts the card that is answered next in view. */
    function showActive() {
        list.forceLayout();
        if (exchange.activeRow >= 0) {
            list.positionViewAtIndex(exchange.activeRow, ListView.Contain);
        }
    }

    onPeopleChanged: {
        if (people === 0) {
            _crowded = false;
        }
    }

    subtitle: people > 0 ? qsTr("Each of you answers for yourself, and can undo it at any kiosk.") : ""
    title: people > 0 ? qsTr("Share with each other?") : qsTr("Exchange contacts")

    aside: [
        Repeater {
            model: root.wiped || root.people < 2 ? null : root.exchange.cards

            AnswerArch {
                required property string reply

                Layout.preferredHeight: Theme.px(48)
                answer: reply
            }
        },
        BodyText {
            Layout.leftMargin: Theme.rowGap
            text: root.exchange.answered
            visible: text !== "" && !root.wiped
            weight: Theme.semibold
        }
    ]
    between: [
        BarButton {
            iconName: "shield"
            text: qsTr("Who uses this data, and why")

            onClicked: root.noticeRequested()
        },
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")

            onClicked: root.padRequested()
        }
    ]
    wayOn: PrimaryButton {
        Layout.minimumWidth: Theme.px(260)
        Layout.preferredWidth: Theme.px(Theme.portrait ? 330 : 316)
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        enabled: root.exchange.ready && !root.wiped
        text: root.wiped ? qsTr("Done") : root.exchange.wayOn
        visible: root.people > 0

        onClicked: root.exchange.finish()
    }
    wayOut: QuietButton {
        iconName: root.people > 0 ? "exit" : "back"
        text: root.people > 0 ? qsTr("Stop") : qsTr("Back")

        onClicked: root.viewModel.open("home")
    }

    Connections {
        function onActiveRowChanged() {
            Qt.callLater(root.showActive);
        }

        function onHighlighted(row: int) {
            list.positionViewAtIndex(row, ListView.Contain);
            const card = list.itemAtIndex(row) as SeatDelegate;
            if (card) {
                card.flash();
            }
        }

        target: root.exchange
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Everyone who just met scans their badge, one after the other. Each of you then chooses what to share, or nothing.")
        title: qsTr("Scan the first badge")
        visible: root.people === 0
    }

    ListView {
        id: list

        readonly property real rowHeight: Math.max(Theme.touch, Theme.px(100) * Theme.largerScale)

        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        clip: true
        interactive: Theme.portrait ? contentHeight > height : contentWidth > width
        model: root.exchange.cards
        orientation: Theme.portrait ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.portrait ? Theme.rowGap : root.roomy ? Theme.gap : Theme.px(12)
        visible: root.people > 0

        delegate: SeatDelegate {
            id: seat

            compact: !(root.roomy || active || (Theme.portrait && root.people < 2))
            height: Theme.portrait ? (compact ? list.rowHeight : Math.min(Theme.px(660) * Theme.largerScale, list.height - (root.people < 2 ? Theme.px(220) : root.people < 4 ? (root.people - 1) * (list.rowHeight + list.spacing) : list.rowHeight * 0.6))) : list.height
            width: Theme.portrait ? list.width : root.roomy ? root.third : compact ? root.small : root.large

            onActivated: root.exchange.activate(attendee)
            onDeclineTapped: root.exchange.decline(attendee)
            onFieldSwitched: (field, wanted) => root.exchange.switchField(attendee, field, wanted)
            onOverflowed: {
                if (root.roomy) {
                    root._crowded = true;
                }
            }
            onReconsiderTapped: root.exchange.reconsider(attendee)
            onShareTapped: root.exchange.share(attendee)
            onStatisticsSwitched: wanted => root.exchange.switchStatistics(attendee, wanted)
        }
        footer: Item {
            readonly property real room: Theme.portrait ? 0 : list.width - (root.roomy ? root.people * (root.third + Theme.gap) : list.width)
            readonly property bool shown: Theme.portrait ? root.people < 2 : room > Theme.px(200)

            height: !shown ? 0 : Theme.portrait ? Theme.px(200) : list.height
            width: !shown ? 0 : Theme.portrait ? list.width : room + Theme.gap

            NextBadge {
                anchors.fill: parent
                anchors.leftMargin: Theme.portrait ? 0 : Theme.gap
                anchors.topMargin: Theme.portrait ? Theme.rowGap : 0
                needed: root.people < 2
                visible: parent.shown
            }
        }
    }
}
