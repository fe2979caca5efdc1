pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Pages and links of the organiser, and the Wi-Fi, each with a code to take along. */
FoyerPage {
    id: root

    required property FoyerInformation viewModel
    readonly property string _how: qsTr("Hold the camera of your phone before a code to take it along.")

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    mostText: 200
    subtitle: Theme.largeText ? "" : _how
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

            /** Returns the height of a row: that of its highest card. */
            function heightOf(index: int): real {
                const first = index - index % across;
                let most = 0;
                for (let at = first; at < Math.min(first + across, entries.count); at++) {
                    most = Math.max(most, entries.itemAt(at)?.implicitHeight ?? 0);
                }
                return most;
            }

            spacing: Theme.gap
            visible: !Theme.largeText
            width: flick.width

            Repeater {
                id: entries

                model: Theme.largeText ? null : root.viewModel.entries

                InformationCard {
                    readonly property bool whole: y >= flick.contentY - 1 && y + height <= flick.contentY + flick.height + 1

                    // Nothing is cut through its letters, unless it is higher than the page.
                    opacity: whole || height > flick.height ? 1 : 0
                    required property int index

                    height: Math.max(implicitHeight, cards.heightOf(index))
                    width: (cards.width - (cards.across - 1) * Theme.gap) / cards.across
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

        BodyText {
            anchors.left: parent.left
            text: root._how
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
