pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Keyboard
import Kiosk.Manual
import Kiosk.Organiser
import Kiosk.Theme
import Kiosk.ViewModels

/** The organiser's window. */
Window {
    id: root

    required property OrganiserViewModel viewModel
    required property bool windowed
    /** Nothing counts here, which is written above all. */
    property bool practice: false
    /** The languages whose letters can be typed on the screen; none where the machine has keys alone. */
    property list<string> keyboardLanguages: []

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
        value: root.height - band.height
    }

    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        practice: root.practice
        window: Qt.size(root.width, root.height)
    }

    OrganiserScreen {
        id: screen

        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height - band.height
        width: root.width
        focus: true
        viewModel: root.viewModel
        y: band.height - keyboard.shift

        onCloseRequested: root.close()
    }

    KeyboardPlace {
        id: keyboard

        anchors.fill: parent
        anchors.topMargin: band.height
        languages: [root.viewModel.language, ...root.keyboardLanguages]
        offered: root.keyboardLanguages.length > 0
        page: screen

        onTouched: root.viewModel.door.touched()
    }

    ManualDoor {
        anchors.fill: parent
        language: root.viewModel.language
        topic: "organiser"
        topics: ["organiser", "hub", "files", "desk", "foyer"]
    }
}
