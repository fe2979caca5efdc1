pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Foyer
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer's window. */
Window {
    id: root

    required property FoyerViewModel viewModel
    required property bool windowed
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** Nobody is asked for the exit PIN before it closes. */
    property bool mayClose: windowed

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 320
    title: viewModel.rest.eventName

    onClosing: close => close.accepted = mayClose || viewModel.exit.leave()

    Connections {
        function onOpened() {
            root.close();
        }

        target: root.viewModel.exit
    }

    Shortcut {
        enabled: root.viewModel.exit.isSet && !root.mayClose
        sequences: [StandardKey.Quit]

        onActivated: root.close()
    }

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
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height
        width: root.width
        fillsDisplay: !root.windowed
        focus: true
        keyboardNeeded: root.keyboardNeeded
        viewModel: root.viewModel
    }

    ManualDoor {
        id: manual

        anchors.fill: parent
        // F1 is the help key of the guests' keypad.
        key: "Shift+F1"
        language: root.viewModel.language
        topic: "foyer"
    }

    // Whoever comes next finds the screen, and no page that somebody left open over it.
    Connections {
        function onPageChanged() {
            manual.close();
        }

        function onScanTaken() {
            manual.close();
        }

        target: root.viewModel
    }

    // Made when it is needed: hardly any screen is ever shut out.
    Loader {
        active: root.viewModel.sync.outOfUse
        anchors.fill: parent
        focus: active

        sourceComponent: OutOfUse {
            detail: qsTr("It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.")
            sentence: qsTr("Please go to the registration desk.")
            title: qsTr("This screen is out of use")
        }

        onActiveChanged: {
            if (active) {
                Qt.callLater(root.viewModel.leave);
            }
        }
    }

    // Staff at a screen without a keyboard: the corner where reading begins, held for three seconds while it rests.
    Item {
        anchors.left: parent.left
        anchors.top: parent.top
        enabled: root.viewModel.exit.isSet && !root.mayClose && (root.viewModel.page === "rest" || root.viewModel.sync.outOfUse)
        height: Theme.touch
        width: Theme.touch

        // It takes the touch from nobody.
        PointHandler {
            id: held
        }

        Timer {
            interval: 3000
            running: held.active

            onTriggered: root.close()
        }
    }

    // Above all else, as one that is out of use is closed by it too; made when somebody first wants to close the screen.
    Loader {
        id: exit

        active: false
        anchors.fill: parent

        sourceComponent: ExitPanel {
            exit: root.viewModel.exit
        }

        Connections {
            function onChanged() {
                if (root.viewModel.exit.asking) {
                    exit.active = true;
                }
            }

            target: root.viewModel.exit
        }
    }
}
