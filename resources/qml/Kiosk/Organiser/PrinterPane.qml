pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** A printer, or the badges of this kiosk: how it stands, and what waits there. */
PreviewPane {
    id: root

    required property BadgePrinters printers

    title: printers.title

    foot: QuietButton {
        iconName: "printer"
        text: qsTr("Print one to try")
        visible: root.printers.isPrinter
        width: parent.width

        onClicked: root.printers.printSample()
    }

    StandingLine {
        iconName: root.printers.troubled ? "warning" : "check"
        text: root.printers.standing
        trouble: root.printers.troubled
        width: parent.width
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Nothing waits here.")
        visible: root.printers.waiting.count === 0
        width: parent.width
    }

    Repeater {
        model: root.printers.waiting

        WaitingDelegate {
            required property int index

            opacity: root.showsWhole(y, height) ? 1 : 0
            width: parent?.width ?? 0

            required again
            required detail
            required seen
            required title
            required troubled

            onAgainChosen: root.printers.printAgain(index)
            onRemoveChosen: root.printers.remove(index)
            onSeenChosen: root.printers.cameOut(index)
        }
    }
}
