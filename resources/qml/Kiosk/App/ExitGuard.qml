pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** Stands before the closing of a window where everybody can touch it: the ways in which staff ask for it, and the question. */
FocusScope {
    id: root

    required property ExitDoor exit
    /** Nobody is asked. */
    property bool mayClose: false
    /** The corner and the key of a keypad are nobody else's just now. */
    property bool atRest: true

    readonly property bool _guards: exit.guards && !mayClose

    /** The window may be closed now. */
    signal closeAllowed

    /** Asks for the PIN, or lets the window be closed. */
    function ask() {
        if (mayClose || exit.leave()) {
            closeAllowed();
        }
    }

    anchors.fill: parent

    Connections {
        function onChanged() {
            if (root.exit.asking) {
                panel.active = true;
            }
        }

        function onOpened() {
            root.closeAllowed();
        }

        target: root.exit
    }

    Shortcut {
        enabled: root._guards
        sequences: [StandardKey.Quit]

        onActivated: root.ask()
    }

    // Staff with a keypad: its correction key, held for three seconds.
    Shortcut {
        enabled: root._guards && root.atRest && !root.exit.asking
        sequences: ["Backspace"]

        onActivated: {
            if (!released.running) {
                keyHeld.restart();
            }
            released.restart();
        }
    }

    Timer {
        id: released

        // Longer than a key waits before it repeats.
        interval: 900

        onTriggered: keyHeld.stop()
    }

    Timer {
        id: keyHeld

        interval: 3000

        onTriggered: root.ask()
    }

    // Staff at a screen without a keyboard: the corner where reading begins, held for three seconds. Where no PIN is set
    // it closes the screen at once: a window that fills its display has no other way out for a finger.
    Item {
        anchors.left: parent.left
        anchors.top: parent.top
        enabled: !root.mayClose && root.atRest
        height: Theme.touch
        width: Theme.touch

        // It takes the touch from nobody.
        PointHandler {
            id: held
        }

        Timer {
            interval: 3000
            running: held.active

            onTriggered: root.ask()
        }
    }

    // Made when somebody first wants to close the screen.
    Loader {
        id: panel

        active: false
        anchors.fill: parent

        sourceComponent: ExitPanel {
            exit: root.exit
        }
    }
}
