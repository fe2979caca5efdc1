pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The ways to an event where there is none yet. */
GridLayout {
    id: root

    /** The person wants to make an event. */
    signal newRequested
    /** The person wants to join one. */
    signal joinRequested
    /** The person wants to pick an event file. */
    signal fileRequested
    /** The person wants to see the demo. */
    signal demoRequested

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    component Way: TileButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(104)
        Layout.preferredHeight: Theme.px(136)
        Layout.preferredWidth: Theme.px(784)
        lying: true
        small: join.crowded || file.crowded || demo.crowded
    }

    LeadTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.px(200), leastHeight)
        Layout.preferredHeight: Theme.px(Theme.portrait ? 240 : 440)
        Layout.preferredWidth: Theme.px(384)
        Layout.rowSpan: Theme.portrait ? 1 : 3
        detail: qsTr("Name it, then import its roster and agenda")
        iconName: "calendar"
        lying: Theme.portrait
        text: qsTr("New event")

        onClicked: root.newRequested()
    }

    Way {
        id: join

        detail: qsTr("Scan the code that its hub shows")
        iconName: "scan"
        text: qsTr("Join an event")

        onClicked: root.joinRequested()
    }

    Way {
        id: file

        detail: qsTr("It stays where it is; nothing is copied")
        iconName: "note"
        text: qsTr("Open an event file")

        onClicked: root.fileRequested()
    }

    Way {
        id: demo

        detail: qsTr("83 invented guests, a desk and a foyer screen")
        iconName: "star"
        text: qsTr("Try the demo")

        onClicked: root.demoRequested()
    }
}
