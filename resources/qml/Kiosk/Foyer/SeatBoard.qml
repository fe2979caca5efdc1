pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** The cards of all who scanned: two beside each other; else the one that is answered, with everybody in a strip above it. */
Item {
    id: root

    required property FoyerExchange viewModel
    required property int people
    /** Letters are so large that one card takes the whole page. */
    readonly property bool huge: Theme.largerScale > 1
    readonly property bool paired: people <= 2 && !Theme.portrait && !huge && !_crowded
    /** Below the only card there is room to ask for the next badge; in large letters the card alone does. */
    readonly property bool _invites: Theme.portrait && people === 1 && !Theme.largeText
    readonly property bool stripped: !paired && people > 1 && !huge
    /** In one row where each tab has room for a name, else in lower ones. */
    readonly property bool _tall: !Theme.portrait && width / people >= Theme.px(150) && (!Theme.joinedLetters || height >= Theme.px(600))
    readonly property int _across: _tall ? people : Math.ceil(people / _down)
    readonly property int _down: _tall ? 1 : Math.ceil(people * Theme.px(Theme.portrait ? 132 : 150) / Math.max(1, width))
    /** The strip has several rows, and leaves the card little height. */
    readonly property bool layered: stripped && _down > 1
    /** Joined letters on a screen that lies and is narrow: every line that is left out counts. */
    readonly property bool tightened: layered && !Theme.portrait && Theme.joinedLetters
    readonly property real _tabWidth: (width - (_across - 1) * Theme.rowGap) / Math.max(1, _across)
    readonly property bool _narrow: !_tall && _tabWidth < Theme.px(185)
    readonly property real _tab: _tall ? Theme.px(Theme.joinedLetters ? 156 : 148) : Math.max(Theme.touch, _narrow ? 3 * Theme.labelLine + Theme.px(12) : 0)
    readonly property real _strip: stripped ? _down * (_tab + Theme.rowGap) - Theme.rowGap + (tightened ? Theme.rowGap : Theme.gap) : 0
    /** What was last found too small for two cards beside each other. */
    property bool _crowded: false
    readonly property string _shape: people + " " + width + " " + height + " " + Theme.bodySize

    /** Draws the eye to a card whose badge was scanned again. */
    function flash(row: int) {
        const card = (paired ? pair.itemAt(row) : front.itemAt(0)) as SeatDelegate;
        if (card) {
            card.flash();
        }
    }

    on_ShapeChanged: _crowded = false

    Connections {
        function onHighlighted(row: int) {
            root.flash(row);
        }

        target: root.viewModel
    }

    component Seat: SeatDelegate {
        id: seat

        choosesLanguage: root.viewModel.offersLanguages
        removable: root.people > 2

        onCheckInTapped: root.viewModel.seatCheckIn.checkIn(seat.attendee)
        onDeclineTapped: root.viewModel.decline(seat.attendee)
        onFieldSwitched: (field, wanted) => root.viewModel.switchField(seat.attendee, field, wanted)
        onLastingEnded: root.viewModel.lasting.end(seat.attendee, seat.language)
        onLanguageRequested: root.viewModel.speakNext(seat.attendee)
        onOtherEmailWanted: root.viewModel.otherEmail.want(seat.attendee)
        onReconsiderTapped: root.viewModel.reconsider(seat.attendee)
        onRemoveTapped: root.viewModel.remove(seat.attendee)
        onShareTapped: root.viewModel.share(seat.attendee)
    }

    Row {
        anchors.fill: parent
        spacing: Theme.gap
        visible: root.paired

        Repeater {
            id: pair

            model: root.paired ? root.viewModel.cards : null

            Seat {
                height: root.height
                width: (root.width - Theme.gap) / 2

                onOverflowed: root._crowded = true
            }
        }

        NextBadge {
            height: root.height
            needed: true
            visible: root.people === 1
            width: (root.width - Theme.gap) / 2
        }
    }

    Grid {
        id: strip

        columnSpacing: Theme.rowGap
        columns: root._across
        rowSpacing: Theme.rowGap
        visible: root.stripped
        width: parent.width

        Repeater {
            model: root.stripped ? root.viewModel.cards : null

            SeatTab {
                height: root._tab
                lying: !root._tall
                narrow: root._narrow
                width: root._tabWidth

                onClicked: root.viewModel.activate(attendee)

                // The tab of the card in front is grown into it.
                Rectangle {
                    anchors.top: parent.bottom
                    anchors.topMargin: -Theme.radiusRow
                    color: Theme.accent
                    height: Theme.radiusRow + Theme.gap
                    visible: parent.active && root._down === 1
                    width: parent.width
                    z: -1
                }
            }
        }
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.top: parent.top
        anchors.topMargin: root._strip
        visible: !root.paired
        width: parent.width

        Repeater {
            id: front

            model: root.paired ? null : root.viewModel.front

            Seat {
                beside: !Theme.portrait || (fields.length < 4 || Theme.largerScale > 1) && height < Theme.px(590) * (Theme.largeText ? 1 : Theme.largerScale)
                height: root._invites ? parent.height - Theme.px(220) : parent.height
                place: root.huge ? root.viewModel.place : ""
                width: parent.width

                onNextRequested: root.viewModel.activateNext()
            }
        }

        NextBadge {
            anchors.bottom: parent.bottom
            height: Theme.px(220) - Theme.rowGap
            needed: true
            visible: root._invites
            width: parent.width
        }
    }
}
