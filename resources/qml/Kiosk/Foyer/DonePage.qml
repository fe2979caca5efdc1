pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** After an exchange: a code per person to take home, until Leave. */
FoyerPage {
    id: root

    required property FoyerDone viewModel

    backTo: ""
    clock: foyer.rest.clock
    subtitle: qsTr("Point your phone’s camera at a code to keep the contact.")
    title: qsTr("You met")

    actions: BarButton {
        enabled: root.viewModel.cards.count > 0
        iconName: "undo"
        text: qsTr("Undo my sharing")

        onClicked: root.foyer.openSheet("undo")
    }
    beside: FittingText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.rowGap
        Layout.maximumWidth: Theme.px(240)
        Layout.minimumWidth: Theme.px(96)
        Layout.preferredWidth: Theme.px(240)
        color: Theme.soft
        lines: 3
        sizes: ["label"]
        text: qsTr("This page forgets you when you tap Leave.")
        weight: Theme.regular
    }
    sheets: UndoPanel {
        anchors.fill: parent
        cards: root.viewModel.cards
        opened: root.foyer.sheet === "undo"

        onClosed: root.foyer.closeSheet()
        onUndoRequested: attendee => {
            root.foyer.closeSheet();
            root.viewModel.undo(attendee);
        }
    }

    ContactGrid {
        anchors.fill: parent
        cards: root.viewModel.cards
    }

    HeadingText {
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("Nobody shares anything any more.")
        visible: root.viewModel.cards.count === 0
    }
}
