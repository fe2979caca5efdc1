pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Wall

/** The wall's window, for a projector or a large screen. */
Window {
    id: root

    required property WallViewModel viewModel
    required property bool windowed
    /** Nothing counts here, which is written above all. */
    property bool practice: false
    /** It closes for the exit PIN only, in a window too. */
    property bool locked: false
    /** Nobody is asked for the exit PIN before it closes. */
    property bool mayClose: windowed && !locked
    /** Somebody of the staff stands before it. */
    readonly property bool _near: viewModel.exit.asking || manual.isOpen
    /** All is as much larger than at a kiosk, so that it is read from eight metres. */
    readonly property real _larger: _near ? 1 : height > width ? 1.35 : 1.5

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 400
    minimumWidth: 320
    title: viewModel.rest.eventName

    onClosing: close => close.accepted = mayClose || viewModel.exit.leave()

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width * root._larger
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: (root.height - band.height) * root._larger
    }

    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        practice: root.practice
        window: Qt.size(root.width, root.height)
    }

    WallScreen {
        focus: true
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height - band.height
        viewModel: root.viewModel
        width: root.width
        y: band.height
    }

    // Nobody points at anything here.
    HoverHandler {
        cursorShape: root.windowed ? Qt.ArrowCursor : Qt.BlankCursor
    }

    ManualDoor {
        id: manual

        anchors.fill: parent
        language: root.viewModel.language
        topic: "foyer"
    }

    // Whoever opened it has walked off: the room reads the wall.
    Timer {
        interval: 300000
        running: manual.isOpen

        onTriggered: manual.close()
    }

    // Made when it is needed: hardly any screen is ever shut out.
    Loader {
        active: root.viewModel.sync.outOfUse
        anchors.fill: parent
        focus: active

        sourceComponent: OutOfUse {
            detail: qsTr("It was shut out, or its pass has run out: nothing new reaches it. The organiser can let it in again under “Kiosks”.")
            sentence: qsTr("Please look at another screen.")
            title: qsTr("This screen is out of use")
        }
    }

    // Above all else, as one that is out of use is closed by it too.
    ExitGuard {
        exit: root.viewModel.exit
        mayClose: root.mayClose

        onCloseAllowed: root.close()
    }
}
