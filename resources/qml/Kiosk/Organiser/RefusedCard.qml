pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** Why scans were refused. */
ListCard {
    id: root

    required property OrganiserDoorWatch door

    hint: qsTr("Scans, by reason")
    model: door.refused
    nothing: qsTr("Nobody was refused today.")
    title: qsTr("Refused")

    delegate: FigureDelegate {
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
    }
}
