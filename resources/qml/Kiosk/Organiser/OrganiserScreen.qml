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
        id: pages

        active: root.viewModel.door.isOpen
        anchors.fill: parent
        focus: active

        sourceComponent: FocusScope {
            // Escape leads back one level, where nothing on the page has taken it.
            Keys.onEscapePressed: event => {
                event.accepted = root.viewModel.isInner;
                root.viewModel.goUp();
            }

            NavigationBar {
                id: navigation

                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: parent.top
                anchors.topMargin: Theme.gap
                viewModel: root.viewModel
            }

            OrganiserFoot {
                id: foot

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                eventName: root.viewModel.eventName
                sync: root.viewModel.sync
                visible: !undoBar.visible
            }

            UndoBar {
                id: undoBar

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.rowGap
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                text: root.viewModel.shown.undoable
                visible: text !== ""

                onUndoChosen: root.viewModel.shown.undo()
            }

            Loader {
                id: page

                function turnTo(component: string) {
                    setSource(Qt.resolvedUrl(component + ".qml"), {
                        "viewModel": root.viewModel.shown,
                        "dialogs": dialogs
                    });
                }

                anchors.bottom: undoBar.visible ? undoBar.top : foot.top
                anchors.bottomMargin: undoBar.visible ? Theme.rowGap : 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: navigation.bottom
                anchors.topMargin: Theme.gap
                focus: true

                Component.onCompleted: turnTo(root.viewModel.component)
            }

            Connections {
                function onPageChanged() {
                    if (!String(page.source).endsWith("/" + root.viewModel.component + ".qml")) {
                        page.turnTo(root.viewModel.component);
                    }
                }

                target: root.viewModel
            }
        }
    }

    // Where the pages' questions stand: above the navigation, below what notices each touch.
    Item {
        id: dialogs

        anchors.fill: parent

        // Made when something is first chosen.
        Loader {
            id: chooser

            active: root.viewModel.files.open && root.viewModel.files.own
            anchors.fill: parent
            focus: active

            sourceComponent: FileChooser {
                files: root.viewModel.files
                focus: true
            }

            onActiveChanged: {
                if (!active) {
                    pages.forceActiveFocus();
                }
            }
        }

        Loader {
            active: root.viewModel.files.open && !root.viewModel.files.own

            sourceComponent: SystemFileChooser {
                files: root.viewModel.files
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
