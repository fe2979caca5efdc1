pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** After an exchange: a code per person to take home, until Done. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel

    /** Somebody wants to undo their sharing. */
    signal undoRequested

    clock: viewModel.rest.clock
    subtitle: qsTr("Point your phone’s camera at a code to keep the contact.")
    title: qsTr("You met")

    between: LabelText {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        text: qsTr("This page forgets you when you tap Done.")
        visible: Theme.portrait
    }
    wayOn: [
        FittingText {
            Layout.maximumWidth: Theme.px(240)
            Layout.preferredWidth: Theme.px(240)
            alignment: Text.AlignRight
            color: Theme.soft
            lines: 3
            sizes: ["label"]
            text: qsTr("This page forgets you when you tap Done.")
            visible: !Theme.portrait
            weight: Theme.regular
        },
        PrimaryButton {
            Layout.leftMargin: Theme.px(12)
            text: qsTr("Done")

            onClicked: root.viewModel.leave()
        }
    ]
    wayOut: QuietButton {
        Layout.maximumWidth: Theme.px(Theme.portrait ? 310 : 360)
        enabled: root.viewModel.done.cards.count > 0
        iconName: "undo"
        text: qsTr("Undo my sharing")

        onClicked: root.undoRequested()
    }

    ContactGrid {
        anchors.fill: parent
        cards: root.viewModel.done.cards
    }

    HeadingText {
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("Nobody shares anything any more.")
        visible: root.viewModel.done.cards.count === 0
    }
}
