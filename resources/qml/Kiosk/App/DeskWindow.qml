pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Desk
import Kiosk.Theme
import Kiosk.ViewModels

/** The desk's window. */
Window {
    id: root

    required property DeskViewModel viewModel
    required property bool windowed
    /** Nothing counts here, which is written above all. */
    property bool practice: false
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** Nobody is asked for the exit PIN before it closes. */
    property bool mayClose: true

    /** Somebody wants to close it who has to be asked. */
    signal closeWanted

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    minimumHeight: 400
    minimumWidth: 480
    title: viewModel.eventName + " – " + viewModel.point

    onClosing: close => {
        close.accepted = mayClose;
        if (!mayClose) {
            closeWanted();
        }
    }

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

    DeskScreen {
        // Not anchored: what holds it has no size before the window is shown, and it would be laid out twice.
        height: root.height - band.height
        width: root.width
        y: band.height
        fillsDisplay: !root.windowed
        focus: true
        keyboardNeeded: root.keyboardNeeded
        viewModel: root.viewModel
    }

    // Made when it is needed: hardly any desk is ever shut out.
    Loader {
        active: root.viewModel.sync.outOfUse
        anchors.fill: parent
        focus: active

        sourceComponent: OutOfUse {
            detail: qsTr("It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.")
            goOnText: qsTr("Go on without the others")
            sentence: qsTr("Send guests to another desk.")
            title: qsTr("This desk is out of use")

            onGoOnChosen: root.viewModel.sync.goOn()
        }
    }
}
