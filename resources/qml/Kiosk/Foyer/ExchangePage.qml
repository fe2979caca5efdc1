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
    readonly property bool roomy: !Theme.portrait && !Theme.largerText && !_crowded && people <= 3
    readonly property real third: people > 2 ? (list.width - 2 * Theme.gap) / 3 : (list.width - (viewModel.connected ? 0 : Theme.px(224) + Theme.gap) - Theme.gap) / 2
    readonly property real large: people < 2 ? list.width * 0.58 : Math.min(list.width, Math.max(Theme.px(Theme.largerText ? 720 : 532), list.width - (people - 1) * (third + list.spacing)))
    readonly property real small: Math.max(Theme.px(124), Math.min(third, (list.width - (viewModel.activeRow < 0 ? 0 : large) - (people - 1) * list.spacing) / Math.max(1, viewModel.activeRow < 0 ? people : people - 1)))

    property bool _crowded: false

    /** Puts the card that is answered next in view. */
    function showActive() {
        list.forceLayout();
        if (viewModel.activeRow >= 0) {
            list.positionViewAtIndex(viewModel.activeRow, ListView.Contain);
        }
    }

    onPeopleChanged: {
        if (people === 0) {
            _crowded = false;
        }
    }

    Connections {
        function onConnectedChanged() {
            root._crowded = false;
        }

        target: root.viewModel
    }

    subtitle: viewModel.subtitle
    title: viewModel.title

    aside: [
        Repeater {
            model: root.wiped || root.people < 2 ? null : root.viewModel.cards

            AnswerArch {
                required property string reply

                Layout.preferredHeight: Theme.px(48)
                answer: reply
            }
        },
        BodyText {
            Layout.leftMargin: Theme.rowGap
            text: root.viewModel.answered
            visible: text !== "" && !root.wiped
            weight: Theme.semibold
        }
    ]
    between: [
        BarButton {
            iconName: "shield"
            text: qsTr("Who uses this data, and why")

            onClicked: root.foyer.openSheet("notice")
        },
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.viewModel.connected

            onClicked: root.foyer.openSheet("pad")
        }
    ]
    sheets: [
        NoticePanel {
            anchors.fill: parent
            exchange: root.viewModel
            opened: root.foyer.sheet === "notice"

            onClosed: root.foyer.closeSheet()
        },
        CodePad {
            anchors.fill: parent
            opened: root.foyer.sheet === "pad"

            onClosed: root.foyer.closeSheet()
            onCodeEntered: code => root.foyer.scanned(code)
        }
    ]
    wayOn: PrimaryButton {
        Layout.minimumWidth: Theme.px(260)
        Layout.preferredWidth: Theme.px(Theme.portrait ? 330 : 316)
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        enabled: root.viewModel.ready && !root.wiped
        text: root.wiped ? "" : root.viewModel.wayOn
        visible: root.people > 0

        onClicked: root.viewModel.goOn()
    }
    wayOut: QuietButton {
        iconName: root.people > 0 ? "exit" : "back"
        text: root.people > 0 ? qsTr("Leave") : qsTr("Back")

        onClicked: root.people > 0 ? root.foyer.leave() : root.foyer.open("home")
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

        target: root.viewModel
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
        /** How many rows stand whole beside the card that is open; the more people, the longer its sentence. */
        readonly property int rowsBeside: Math.max(1, Math.min(root.people - 1, Math.floor((height - Theme.px(root.people < 6 ? 480 : 560) * Theme.largerScale) / (rowHeight + spacing))))
        readonly property real open: root.people < 2 ? height - Theme.px(220) : height - rowsBeside * (rowHeight + spacing)

        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        clip: true
        interactive: Theme.portrait ? contentHeight > height : contentWidth > width
        model: root.viewModel.cards
        orientation: Theme.portrait ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.portrait ? Theme.rowGap : root.roomy ? Theme.gap : Theme.px(12)
        visible: root.people > 0

        delegate: SeatDelegate {
            id: seat

            settled: root.viewModel.connected
            compact: !(root.roomy || active || (Theme.portrait && root.people < 2))
            height: Theme.portrait ? (compact ? list.rowHeight : Math.min(Theme.px(660) * Theme.largerScale, list.open)) : list.height
            width: Theme.portrait ? list.width : root.roomy ? root.third : compact ? root.small : root.large

            onActivated: root.viewModel.activate(attendee)
            onDeclineTapped: root.viewModel.decline(attendee)
            onFieldSwitched: (field, wanted) => root.viewModel.switchField(attendee, field, wanted)
            onOverflowed: {
                if (root.roomy) {
                    root._crowded = true;
                }
            }
            onReconsiderTapped: root.viewModel.reconsider(attendee)
            onShareTapped: root.viewModel.share(attendee)
            onStatisticsSwitched: wanted => root.viewModel.switchStatistics(attendee, wanted)
        }
        footer: Item {
            readonly property real room: Theme.portrait ? 0 : list.width - (root.roomy ? root.people * (root.third + Theme.gap) : list.width)
            readonly property bool shown: !root.viewModel.connected && (Theme.portrait ? root.people < 2 : room > Theme.px(200))

            /** What the rows leave below them once all have answered. */
            readonly property real rest: Theme.portrait && root.viewModel.connected && root.viewModel.activeRow < 0 ? list.height - root.people * (list.rowHeight + list.spacing) : 0

            height: rest > 0 ? rest : !shown ? 0 : Theme.portrait ? Theme.px(200) : list.height
            width: rest > 0 ? list.width : !shown ? 0 : Theme.portrait ? list.width : room + Theme.gap

            NextBadge {
                anchors.fill: parent
                anchors.leftMargin: Theme.portrait ? 0 : Theme.gap
                anchors.topMargin: Theme.portrait ? Theme.rowGap : 0
                needed: root.people < 2
                visible: parent.shown
            }

            ConcentricArches {
                id: door

                readonly property real room: Math.min(1.4, (parent.rest - Theme.gap) / Theme.px(300))

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                doorWidth: Theme.px(168 * room)
                fills: [Theme.a10, Theme.a20, Theme.accent]
                foot: Theme.half
                height: Theme.px(300 * room)
                ring: Theme.px(32 * room)
                visible: parent.rest > Theme.px(160)

                Icon {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(64 * door.room)
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accentInk
                    name: "check"
                    size: Theme.px(96 * door.room)
                }
            }
        }
    }
}
