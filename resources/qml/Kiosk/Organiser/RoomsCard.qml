import QtQuick
import Kiosk.ViewModels

/** How full the rooms are. */
ListCard {
    required property OrganiserDoorWatch door

    hint: qsTr("In, of those who fit")
    model: door.rooms
    nothing: qsTr("No room has a door that is scanned.")
    title: qsTr("Rooms")

    delegate: FigureDelegate {}
}
