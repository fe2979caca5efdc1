pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** How full the rooms are. */
ListCard {
    id: root

    required property OrganiserDoorWatch door

    hint: qsTr("In, of those who fit")
    model: door.rooms
    nothing: qsTr("No room has a door that is scanned.")
    title: qsTr("Rooms")

    delegate: FigureDelegate {
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
    }
}
