pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** Your voice: how the day is, in faces, then what holds people back. A badge speaks once, and nobody can tell whose. */
FoyerPage {
    id: root

    required property FoyerVoices viewModel
    readonly property bool _faces: viewModel.stage === "faces"
    readonly property bool _waits: viewModel.asking !== ""

    actions: [
        BarButton {
            iconName: "talk"
            text: qsTr("What holds you back?")
            visible: root._faces && !root._waits && root.viewModel.discussed

            onClicked: root.viewModel.show("painPoints")
        },
        BarButton {
            iconName: "face-good"
            text: qsTr("How is it for you?")
            visible: !root._faces && !root._waits

            onClicked: root.viewModel.show("faces")
        },
        BarButton {
            iconName: "x"
            text: qsTr("Not now")
            visible: root._waits

            onClicked: root.viewModel.cancel()
        }
    ]
    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    title: _faces ? qsTr("How is it for you?") : qsTr("What holds you back?")

    Component.onCompleted: viewModel.begin()
    onVisibleChanged: {
        if (visible) {
            viewModel.begin();
        }
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: root.viewModel.asking === "help" ? qsTr("Staff then know by name that you can help.") : qsTr("Each badge has one voice. The event keeps none of whose it is.")
        title: qsTr("Hold your badge in front of the reader")
        visible: root._waits
    }

    VoiceFaces {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: root._faces && !root._waits
    }

    VoicePainPoints {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: !root._faces && !root._waits
    }
}
