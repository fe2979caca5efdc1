pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** People I met: the contacts of the visitor whose badge was just scanned. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel
    readonly property FoyerMet met: viewModel.met
    readonly property bool known: met.visitor !== ""

    /** The visitor wants to undo their sharing in one exchange, or in all of them. */
    signal undoRequested(exchange: string)

    clock: viewModel.rest.clock
    subtitle: known ? met.summary : ""
    title: qsTr("People I met")

    wayOn: PrimaryButton {
        text: qsTr("Done")
        visible: root.known

        onClicked: root.viewModel.leave()
    }
    between: BarButton {
        iconName: "undo"
        text: qsTr("Undo all my sharing")
        visible: root.met.undoable && !root.wiped

        onClicked: root.undoRequested("")
    }
    wayOut: QuietButton {
        iconName: "back"
        text: qsTr("Back")

        onClicked: root.viewModel.open("home")
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Then you see everyone who shares with you, and can undo your own sharing.")
        title: qsTr("Scan your own badge")
        visible: !root.known
    }

    ContactGrid {
        anchors.fill: parent
        cards: root.met.cards
        visible: root.known
        withUndo: true

        onUndoRequested: exchange => root.undoRequested(exchange)
    }
}
