pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** What guests see of a desk: how to get ready, or the answer that is meant for them. */
Item {
    id: root

    required property GuestScreenViewModel viewModel
    readonly property bool _answers: viewModel.page === "welcome" || viewModel.page === "help" || viewModel.page === "goodbye"

    GuestMeasures {
        id: measures

        height: root.height
        joinedLetters: root.viewModel.rightToLeft
        width: root.width
    }

    // Nobody points at anything here.
    HoverHandler {
        cursorShape: Qt.BlankCursor
    }

    GuestRest {
        anchors.fill: parent
        eventName: root.viewModel.eventName
        measures: measures
        open: root.viewModel.page !== "closed"
        sentence: root.viewModel.sentence
        title: root.viewModel.title
        visible: !root._answers
    }

    GuestAnswer {
        anchors.fill: parent
        kind: root.viewModel.page === "welcome" ? "admitted" : "information"
        measures: measures
        name: root.viewModel.name
        organisation: root.viewModel.organisation
        placeRooms: root.viewModel.placeRooms
        placeTitles: root.viewModel.placeTitles
        placesLabel: root.viewModel.placesLabel
        sentence: root.viewModel.sentence
        title: root.viewModel.title
        visible: root._answers
    }
}
