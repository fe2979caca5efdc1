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
            OrganiserTabs {
                id: tabs

                anchors.left: parent.left
                anchors.margins: Theme.marginOrganiser
                anchors.right: parent.right
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
            }

            WatchPage {
                anchors.bottom: foot.top
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                day: root.viewModel.watch
                visible: root.viewModel.tab === "watch"
            }

            ExportPage {
                anchors.bottom: foot.top
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                exports: root.viewModel.exports
                visible: root.viewModel.tab === "export"
            }

            Loader {
                active: root.viewModel.tab === "privacy"
                anchors.bottom: foot.top
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                focus: active

                sourceComponent: PrivacyPage {
                    privacy: root.viewModel.privacy
                }
            }

            Loader {
                active: root.viewModel.tab === "kiosks"
                anchors.bottom: foot.top
                anchors.left: parent.left
                anchors.leftMargin: Theme.marginOrganiser
                anchors.right: parent.right
                anchors.rightMargin: Theme.marginOrganiser
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap

                sourceComponent: KiosksPage {
                    kiosks: root.viewModel.kiosks
                }
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

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.kiosks.asking
        primaryText: qsTr("Shut it out")
        quietText: qsTr("Keep it")
        sentence: qsTr("The hubs end its connection at once and for good. What it recorded while apart can still be brought in with a USB stick.")
        title: qsTr("Shut out %1?").arg(root.viewModel.kiosks.chosenName)

        leading: IconArch {
            color: Theme.dangerLine
            name: "lock"
        }

        onPrimaryChosen: root.viewModel.kiosks.shutOut()
        onVisibleChanged: {
            if (!visible) {
                pages.forceActiveFocus();
            }
        }
        onQuietChosen: root.viewModel.kiosks.keep()
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.privacy.asking
        primaryText: qsTr("Erase for good")
        quietText: qsTr("Keep")
        sentence: qsTr("This cannot be undone, on no kiosk and from no copy of the roster.")
        title: qsTr("Erase %1?").arg(root.viewModel.privacy.name)

        leading: IconArch {
            color: Theme.dangerLine
            name: "warning"
        }

        onPrimaryChosen: root.viewModel.privacy.erase()
        onVisibleChanged: {
            if (!visible) {
                pages.forceActiveFocus();
            }
        }
        onQuietChosen: root.viewModel.privacy.keep()
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
