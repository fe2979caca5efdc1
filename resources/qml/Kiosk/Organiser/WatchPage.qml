pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The day in numbers: the door in the upper cards, who met whom in the lower ones; the page scrolls. */
OrganiserPage {
    id: root

    required property OrganiserWatch viewModel

    component Pair: GridLayout {
        // Nothing is cut through its letters.
        opacity: flick.showsWhole(y, height) ? 1 : 0
        width: parent?.width ?? 0
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
    }

    /** What high lines and long words add to the counts, where they stand above the matrix. */
    readonly property real _longer: Theme.portrait ? Math.max(0, exchanges.leastHeight - Theme.px(190)) : 0

    /** Returns where the page comes to rest near a place: at the top of a row, or at its end. */
    function restAt(place: real): real {
        const end = Math.max(0, flick.contentHeight - flick.height);
        const rests = [0, first.y, second.y, third.y, fourth.y, fifth.y].map(top => Math.min(top, end));
        return [...rests, end].reduce((nearest, rest) => Math.abs(rest - place) < Math.abs(nearest - place) ? rest : nearest);
    }

    /** What the first row leaves of the page, so that a second one stands below it, if only with a few lines. */
    readonly property real _left: Theme.portrait ? 0 : height - more.visibleHeight - Theme.half - first.y - first.height - Theme.gap

    /** Returns how high a card is whose list may be longer than it: then the list scrolls. */
    function high(wanted: real): real {
        return Math.min(Theme.px(360), Math.max(Theme.px(128), Math.ceil(wanted)));
    }

    /** Returns the same for a card of the second row. */
    function highAfterFirst(wanted: real): real {
        return _left >= Theme.px(128) ? Math.min(high(wanted), Math.floor(_left)) : high(wanted);
    }

    WholeParts {
        id: flick

        readonly property real _room: root.height

        anchors.bottom: parent.bottom
        anchors.bottomMargin: contentHeight > _room ? more.visibleHeight + Theme.half : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        opensHigh: true
        side: 0
        spacing: Theme.gap

        // A row stands at the top once the page has come to rest, so that as much as can be is to be seen.
        onMovementEnded: contentY = root.restAt(contentY)

        SmallButton {
            fill: Theme.surface
            iconName: "star"
            text: root.viewModel.awaited.text
            visible: text !== ""
            width: parent?.width ?? 0

            onClicked: root.viewModel.showAwaited()
        }

        Grid {
            id: ways

            readonly property int _told: [agenda.text, voices.text, rounds.text].filter(text => text !== "").length
            readonly property real _share: Math.floor((width - (columns - 1) * columnSpacing) / columns)

            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : Math.max(1, _told)
            rowSpacing: Theme.half
            visible: _told > 0
            width: parent?.width ?? 0

            SmallButton {
                id: agenda

                fill: Theme.surface
                iconName: "calendar"
                text: root.viewModel.agenda.text
                visible: text !== ""
                width: ways._share

                onClicked: root.viewModel.showAgenda()
            }

            SmallButton {
                id: voices

                fill: Theme.surface
                iconName: "talk"
                text: root.viewModel.voices.text
                visible: text !== ""
                width: ways._share

                onClicked: root.viewModel.showVoices()
            }

            SmallButton {
                id: rounds

                fill: Theme.surface
                iconName: "table"
                text: root.viewModel.rounds.text
                visible: text !== ""
                width: ways._share

                onClicked: root.viewModel.showRounds()
            }
        }

        Pair {
            id: first

            // Upright it gives way to what stands above it, so that no group is cut at the foot.
            height: Theme.portrait ? Math.max(Theme.px(520), Math.min(Theme.px(676), root.height - more.visibleHeight - Theme.half - y)) : Theme.px(328)

            ArrivalsCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.portrait ? Math.round(first.height * 0.41) : first.height
                Layout.preferredWidth: 704
                day: root.viewModel
            }

            GroupsCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 496
                day: root.viewModel
            }
        }

        Pair {
            id: second

            height: Theme.portrait ? desks.Layout.preferredHeight + Theme.gap + rooms.Layout.preferredHeight : Math.max(desks.Layout.preferredHeight, rooms.Layout.preferredHeight)

            DesksCard {
                id: desks

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.highAfterFirst(wantedHeight)
                Layout.preferredWidth: 704
                door: root.viewModel.door
            }

            RoomsCard {
                id: rooms

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.highAfterFirst(wantedHeight)
                Layout.preferredWidth: 496
                door: root.viewModel.door
            }
        }

        Pair {
            id: third

            height: Theme.portrait ? sessions.Layout.preferredHeight + Theme.gap + refused.Layout.preferredHeight : Math.max(sessions.Layout.preferredHeight, refused.Layout.preferredHeight)

            SessionsCard {
                id: sessions

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.high(wantedHeight)
                Layout.preferredWidth: 704
                door: root.viewModel.door
            }

            RefusedCard {
                id: refused

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.high(wantedHeight)
                Layout.preferredWidth: 496
                door: root.viewModel.door
            }
        }

        Pair {
            id: fourth

            height: Theme.px(Theme.portrait ? 536 : 320) + root._longer

            ExchangesCard {
                id: exchanges

                Layout.minimumHeight: Theme.portrait ? leastHeight : 0
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 190
                Layout.preferredWidth: 400
                day: root.viewModel
            }

            MatrixCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 330
                Layout.preferredWidth: 800
                day: root.viewModel
            }
        }

        MeetingsCard {
            id: fifth

            // Nothing is cut through its letters.
            opacity: flick.showsWhole(y, height) ? 1 : 0
            height: Math.max(Theme.px(128), Math.min(root.high(wantedHeight), Math.floor(flick.height - fourth.height - Theme.gap)))
            meetings: root.viewModel.meetings
            visible: meetings.any
            width: parent?.width ?? 0
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
    }
}
