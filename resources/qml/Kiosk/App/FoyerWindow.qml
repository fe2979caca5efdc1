pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Foyer
import Kiosk.Keyboard
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer's window. */
Window {
    id: root

    required property FoyerViewModel viewModel
    required property bool windowed
    /** Nothing counts here, which is written above all. */
    property bool practice: false
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** It closes for the exit PIN only, in a window too. */
    property bool locked: false
    /** Guests type on the screen. */
    property bool keyboardOffered: false
    /** Nobody is asked for the exit PIN before it closes. */
    property bool mayClose: windowed && !locked

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 480
    minimumWidth: 320
    title: viewModel.rest.eventName

    onClosing: close => close.accepted = mayClose || viewModel.exit.leave()

    Binding {
        property: "windowWidth"
        target: Theme
        value: stage.pageWidth
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: stage.pageHeight
    }

    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        practice: root.practice
        window: Qt.size(root.width, root.height)
    }

    LowReachStage {
        id: stage

        covered: root.viewModel.sheet !== "" || root.viewModel.number.asking || root.viewModel.idle.warning
        eventName: root.viewModel.rest.eventName
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height - band.height
        low: root.viewModel.lowReach
        pageName: root.viewModel.page
        width: root.width
        y: band.height - keyboard.shift

        FoyerScreen {
            id: foyer

            fillsDisplay: !root.windowed
            focus: true
            height: stage.pageHeight
            keyboardNeeded: root.keyboardNeeded
            viewModel: root.viewModel
            width: stage.pageWidth
        }
    }

    KeyboardPlace {
        id: keyboard

        anchors.fill: parent
        anchors.topMargin: band.height
        languages: [root.viewModel.language, ...root.viewModel.languageCodes]
        offered: root.keyboardOffered
        liftsOnly: root.viewModel.lowReach
        page: stage
        silent: foyer.asking

        onTouched: root.viewModel.touch()
    }

    Connections {
        function onForgotten() {
            keyboard.wipe();
        }

        target: root.viewModel
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

    // Above all else, as one that is out of use is closed by it too.
    ExitGuard {
        atRest: root.viewModel.page === "rest" || root.viewModel.sync.outOfUse
        exit: root.viewModel.exit
        mayClose: root.mayClose

        onCloseAllowed: root.close()
    }
}
