import QtQuick
import Kiosk.ViewModels

/** Why scans were refused. */
ListCard {
    required property OrganiserDoorWatch door

    hint: qsTr("Scans, by reason")
    model: door.refused
    nothing: qsTr("Nobody was refused today.")
    title: qsTr("Refused")

    delegate: FigureDelegate {}
}
