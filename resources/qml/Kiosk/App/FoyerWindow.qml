pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Foyer
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer's window. */
Window {
    id: root

    required property FoyerViewModel viewModel
    required property bool windowed

    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 480
    title: viewModel.rest.eventName

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    FoyerScreen {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
    }
}
