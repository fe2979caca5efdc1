pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The organiser's side: the PIN, then the pages behind it. */
FocusScope {
    id: root

    required property OrganiserViewModel viewModel

    /** The person wants to leave the organiser's side. */
    signal closeRequested

    Keys.onPressed: event => {
        root.viewModel.door.touched();
        event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        active: !root.viewModel.door.isOpen
        anchors.fill: parent
        focus: active

        sourceComponent: LockedPage {
            focus: true
            viewModel: root.viewModel

            onCloseRequested: root.closeRequested()
        }
    }

    Loader {
        active: root.viewModel.door.isOpen
        anchors.fill: parent
        focus: active

        sourceComponent: FocusScope {
            OrganiserTabs {
                id: tabs

                anchors.left: parent.left
                anchors.margins: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.gap
                viewModel: root.viewModel
            }

            WatchPage {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                day: root.viewModel.watch
                visible: root.viewModel.tab === "watch"
            }

            ExportPage {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                exports: root.viewModel.exports
                visible: root.viewModel.tab === "export"
            }
        }
    }

    // Above the pages, whose buttons and lists would keep a touch from a handler below them.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons

            onActiveChanged: root.viewModel.door.touched()
        }

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            blocking: false
            target: null

            onWheel: root.viewModel.door.touched()
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.px(728), parent.width - 2 * Theme.marginOrganiser)
    }

    Connections {
        function onToasted(text: string, iconName: string, trouble: bool) {
            toast.show(text, iconName, trouble);
        }

        target: root.viewModel
    }
}
