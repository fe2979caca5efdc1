pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Desk
import Kiosk.Theme
import Kiosk.ViewModels

/** The window of a desk that faces the guests. It never takes the keyboard: scans belong to the desk. */
Window {
    id: root

    required property GuestScreenViewModel viewModel
    required property bool windowed
    /** Nothing counts here, which is written above all. */
    property bool practice: false

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: viewModel.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window | Qt.WindowDoesNotAcceptFocus : Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    minimumHeight: 240
    minimumWidth: 320
    title: viewModel.eventName

    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        practice: root.practice
        window: Qt.size(root.width, root.height)
    }

    GuestScreen {
        height: root.height - band.height
        viewModel: root.viewModel
        width: root.width
        y: band.height
    }
}
