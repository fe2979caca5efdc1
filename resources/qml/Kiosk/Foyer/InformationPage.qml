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

            readonly property int across: Theme.portrait || Theme.largerText || _crowded ? 1 : 2
            /** A card beside another one was found higher than the page. */
            property bool _crowded: false
            readonly property string _shape: root.width + " " + root.height + " " + Theme.bodySize

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

            /** Puts cards below each other where one of two beside each other would be higher than the page. */
            function crowd() {
                for (let at = 0; at < entries.count; at++) {
                    const card = entries.itemAt(at) as InformationCard;
                    _crowded = _crowded || (card !== null && flick.height > 0 && card.implicitHeight > flick.height);
                }
            }

            spacing: Theme.gap
            visible: !Theme.largeText
            width: flick.width

            on_ShapeChanged: {
                _crowded = false;
                Qt.callLater(crowd);
            }

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
                    required property int index
                    readonly property bool whole: y >= flick.contentY - 1 && y + height <= flick.contentY + flick.height + 1
                    readonly property bool _tooHigh: implicitHeight > flick.height && flick.height > 0

                    // Nothing is cut through its letters, unless it is higher than the page.
                    opacity: whole || _tooHigh ? 1 : 0

                    height: Math.max(implicitHeight, cards.heightOf(index + cards.before))
                    width: cards.cardWidth

                    Component.onCompleted: Qt.callLater(cards.crowd)
                    on_TooHighChanged: Qt.callLater(cards.crowd)
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

    EmptyPage {
        anchors.fill: parent
        iconName: "i"
        sizes: ["heading", "body", "label"]
        text: qsTr("The organiser has put nothing here yet.")
        visible: !root.viewModel.available && !root._plan.available
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
