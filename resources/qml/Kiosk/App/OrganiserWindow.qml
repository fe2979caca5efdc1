pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Manual
import Kiosk.Organiser
import Kiosk.Theme
import Kiosk.ViewModels

/** The organiser's window. */
Window {
    id: root

    required property OrganiserViewModel viewModel
    required property bool windowed

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 640
    title: qsTr("Organiser – %1").arg(viewModel.eventName)

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

    OrganiserScreen {
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height
        width: root.width
        focus: true
        viewModel: root.viewModel

        onCloseRequested: root.close()
    }

    ManualDoor {
        anchors.fill: parent
        language: root.viewModel.language
        topic: "organiser"
        topics: ["organiser", "hub", "files", "desk", "foyer"]
    }
}
