pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is done with the hub of this computer, and the question whether anything is missing. */
RowLayout {
    id: root

    required property KioskHub hub
    required property KioskProof proof

    spacing: Theme.px(12)

    SmallButton {
        Layout.fillWidth: true
        enabled: !root.hub.busy
        spoken: text
        text: root.hub.busy ? qsTr("One moment…") : root.hub.startable ? qsTr("Start the hub") : qsTr("Stop the hub")
        visible: root.hub.startable || root.hub.stoppable

        onClicked: root.hub.startable ? root.hub.start() : root.hub.stop()
    }

    SmallButton {
        Layout.fillWidth: true
        spoken: text
        text: qsTr("Is anything missing?")

        onClicked: root.proof.check()
    }
}
