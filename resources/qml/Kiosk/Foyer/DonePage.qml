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

    clock: foyer.rest.clock
    subtitle: qsTr("Point your phone’s camera at a code to keep the contact.")
    title: qsTr("You met")

    between: LabelText {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        text: qsTr("This page forgets you when you tap Leave.")
        visible: Theme.portrait
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
    wayOn: [
        FittingText {
            Layout.maximumWidth: Theme.px(240)
            Layout.preferredWidth: Theme.px(240)
            alignment: Text.AlignRight
            color: Theme.soft
            lines: 3
            sizes: ["label"]
            text: qsTr("This page forgets you when you tap Leave.")
            visible: !Theme.portrait
            weight: Theme.regular
        },
        PrimaryButton {
            Layout.leftMargin: Theme.px(12)
            text: qsTr("Leave")

            onClicked: root.foyer.leave()
        }
    ]
    wayOut: QuietButton {
        Layout.maximumWidth: Theme.px(Theme.portrait ? 308 : 360)
        enabled: root.viewModel.cards.count > 0
        iconName: "undo"
        text: qsTr("Undo my sharing")

        onClicked: root.foyer.openSheet("undo")
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
