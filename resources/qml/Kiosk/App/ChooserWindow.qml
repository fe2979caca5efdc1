pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Chooser
import Kiosk.Components
import Kiosk.Keyboard
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels

/** What `kiosk` opens by itself: the screens of an event, or the ways to one. */
Window {
    id: root

    required property ChooserViewModel viewModel
    /** The languages whose letters can be typed on the screen; none where the machine has keys alone. */
    property list<string> keyboardLanguages: []

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    minimumHeight: 480
    minimumWidth: 720
    title: qsTr("Foyer")

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

    ChooserHome {
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height
        width: root.width
        focus: visible
        viewModel: root.viewModel
        visible: root.viewModel.page === "home"

        onFileWanted: root.viewModel.askForFile()
        onQuitRequested: root.close()
    }

    Loader {
        id: page

        active: root.viewModel.page !== "home"
        height: root.height
        width: root.width
        y: -keyboard.shift
        focus: active
        sourceComponent: root.viewModel.page === "events" ? events : root.viewModel.page === "new" ? form : join
    }

    Component {
        id: events

        EventsPage {
            focus: true
            viewModel: root.viewModel

            onFileWanted: root.viewModel.askForFile()
        }
    }

    Component {
        id: form

        NewEventForm {
            focus: true
            viewModel: root.viewModel
        }
    }

    Component {
        id: join

        JoinForm {
            chooser: root.viewModel
            focus: true
        }
    }

    NotListening {
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        keyboardNeeded: root.viewModel.page === "join"
        sentence: qsTr("The hub’s code cannot be scanned here right now. Click here to go on.")
    }

    KeyboardPlace {
        id: keyboard

        anchors.fill: parent
        languages: [root.viewModel.language, ...root.keyboardLanguages]
        offered: root.keyboardLanguages.length > 0
        page: page
    }

    // A code that is scanned is answered by its page, on top.
    Connections {
        function onPageChanged() {
            manual.close();
        }

        target: root.viewModel
    }

    ManualDoor {
        id: manual

        anchors.fill: parent
        language: root.viewModel.language
        topic: "organiser"
        topics: ["organiser", "hub", "files", "desk", "foyer"]
    }

    // Made when a file is first asked for.
    Loader {
        id: asking

        readonly property bool wanted: root.viewModel.choosing.open

        active: wanted
        anchors.fill: parent
        focus: active

        onWantedChanged: {
            if (wanted) {
                const type = root.viewModel.choosing.own ? "FileChooser" : "SystemFileChooser";
                setSource("../Organiser/" + type + ".qml", {
                    "files": root.viewModel.choosing
                });
            } else {
                source = "";
            }
        }
    }
}
