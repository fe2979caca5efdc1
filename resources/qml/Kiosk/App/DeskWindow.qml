pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk
import Kiosk.Theme
import Kiosk.ViewModels

/** The desk's window. */
Window {
    id: root

    required property DeskViewModel viewModel
    required property bool windowed

    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 800
    title: viewModel.eventName + " – " + viewModel.point

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

    DeskScreen {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
    }
}
