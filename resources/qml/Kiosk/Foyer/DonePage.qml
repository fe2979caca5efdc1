pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** After an exchange: who is connected, and their codes to take home, for a while or until Leave. */
FoyerPage {
    id: root

    required property FoyerDone viewModel

    backTo: ""
    besideShown: viewModel.grows && !Theme.largeText
    mostText: 200
    overAccent: true
    title: ""

    beside: BarButton {
        iconName: "plus"
        overAccent: true
        small: root.smallBar && !Theme.portrait
        text: qsTr("Invite one more")
        visible: root.besideShown

        onClicked: root.viewModel.inviteOneMore()
    }
    sheets: [
        UndoPanel {
            anchors.fill: parent
            cards: root.viewModel.cards
            opened: root.foyer.sheet === "undo"

            onClosed: root.foyer.closeSheet()
            onUndoRequested: attendee => {
                root.foyer.closeSheet();
                root.viewModel.undo(attendee);
            }
        },
        StatisticsPanel {
            anchors.fill: parent
            opened: root.foyer.sheet === "statistics"
            questions: root.viewModel.questions

            onClosed: root.foyer.closeSheet()
            onSwitchRequested: (attendee, wanted) => root.viewModel.switchStatistics(attendee, wanted)
        },
        LastingPanel {
            anchors.fill: parent
            lasting: root.viewModel.lasting
            opened: root.foyer.sheet === "lasting"

            onClosed: root.foyer.closeSheet()
        }
    ]

    ConnectedPlace {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: !Theme.largeText

        onLastingWanted: root.foyer.openSheet("lasting")
        onStatisticsWanted: root.foyer.openSheet("statistics")
        onUndoWanted: root.foyer.openSheet("undo")
    }

    Loader {
        active: Theme.largeText
        anchors.fill: parent

        sourceComponent: LargeConnectedPlace {
            viewModel: root.viewModel

            onLastingWanted: root.foyer.openSheet("lasting")
            onStatisticsWanted: root.foyer.openSheet("statistics")
            onUndoWanted: root.foyer.openSheet("undo")
        }
    }
}
