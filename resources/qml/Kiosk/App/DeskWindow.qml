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
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 400
    minimumWidth: 480
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
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height
        width: root.width
        fillsDisplay: !root.windowed
        focus: true
        keyboardNeeded: root.keyboardNeeded
        viewModel: root.viewModel
    }
}
