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
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
    }

    /** Returns how high a card is whose list may be longer than it: then the list scrolls. */
    function high(wanted: real): real {
        return Math.min(Theme.px(360), Math.max(Theme.px(160), Math.ceil(wanted)));
    }

    Flickable {
        id: flick

        /** What high lines and long words add to the counts, where they stand above the matrix. */
        readonly property real _longer: Theme.portrait ? Math.max(0, exchanges.leastHeight - Theme.px(190)) : 0

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: Math.max(height, cards.implicitHeight)
        contentWidth: width

        ColumnLayout {
            id: cards

            height: flick.contentHeight
            spacing: Theme.gap
            width: flick.width

            Pair {
                Layout.preferredHeight: Theme.px(Theme.portrait ? 676 : 328)

                ArrivalsCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
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
                Layout.preferredHeight: Theme.portrait ? desks.Layout.preferredHeight + Theme.gap + rooms.Layout.preferredHeight : Math.max(desks.Layout.preferredHeight, rooms.Layout.preferredHeight)

                DesksCard {
                    id: desks

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.high(wantedHeight)
                    Layout.preferredWidth: 704
                    door: root.viewModel.door
                }

                RoomsCard {
                    id: rooms

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.high(wantedHeight)
                    Layout.preferredWidth: 496
                    door: root.viewModel.door
                }
            }

            Pair {
                Layout.preferredHeight: Theme.portrait ? sessions.Layout.preferredHeight + Theme.gap + refused.Layout.preferredHeight : Math.max(sessions.Layout.preferredHeight, refused.Layout.preferredHeight)

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
                Layout.preferredHeight: Theme.px(Theme.portrait ? 536 : 320) + flick._longer

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
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(14)
        flick: flick
    }
}
