pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Pages and links of the organiser, and the Wi-Fi, each with a code to take along. */
FoyerPage {
    id: root

    required property FoyerInformation viewModel
    readonly property FoyerFloorPlan _plan: viewModel.floorPlan
    readonly property string _how: qsTr("Hold the camera of your phone before a code to take it along.")

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    mostText: 200
    subtitle: Theme.largeText || !viewModel.available ? "" : _how
    title: qsTr("Information")

    Flickable {
        id: flick

        anchors.bottomMargin: contentHeight > parent.height + 1 ? more.keptHeight + Theme.rowGap : 0
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Theme.largeText ? column.height : cards.height
        contentWidth: width

        Flow {
            id: cards

            readonly property int across: Theme.portrait || Theme.largerText ? 1 : 2

            /** The way to the plan is the first card. */
            readonly property int before: plan.visible ? 1 : 0
            readonly property real cardWidth: (width - (across - 1) * Theme.gap) / across

            /** Returns the height of the row of a card, the plan's the first: that of its highest one. */
            function heightOf(card: int): real {
                const first = card - card % across;
                let most = first < before ? plan.implicitHeight : 0;
                for (let at = Math.max(0, first - before); at < Math.min(first + across - before, entries.count); at++) {
                    most = Math.max(most, entries.itemAt(at)?.implicitHeight ?? 0);
                }
                return most;
            }

            spacing: Theme.gap
            visible: !Theme.largeText
            width: flick.width

            FloorPlanTile {
                id: plan

                height: cards.heightOf(0)
                picture: root._plan.picture
                visible: root._plan.available
                width: cards.cardWidth

                onClicked: root._plan.show("", "information")
            }

            Repeater {
                id: entries

                model: Theme.largeText ? null : root.viewModel.entries

                InformationCard {
                    readonly property bool whole: y >= flick.contentY - 1 && y + height <= flick.contentY + flick.height + 1

                    // Nothing is cut through its letters, unless it is higher than the page.
                    opacity: whole || height > flick.height ? 1 : 0
                    required property int index

                    height: Math.max(implicitHeight, cards.heightOf(index + cards.before))
                    width: cards.cardWidth
                }
            }
        }
    }

    Column {
        id: column

        parent: flick.contentItem
        spacing: Theme.gap
        visible: Theme.largeText
        width: flick.width

        FloorPlanTile {
            picture: root._plan.picture
            visible: root._plan.available
            width: parent.width

            onClicked: root._plan.show("", "information")
        }

        BodyText {
            anchors.left: parent.left
            text: root._how
            visible: root.viewModel.available
            width: parent.width
        }

        Repeater {
            model: Theme.largeText ? root.viewModel.entries : null

            LargeInformationCard {
                flick: flick
                width: column.width
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
        scrollsByLine: Theme.largeText
    }
}
