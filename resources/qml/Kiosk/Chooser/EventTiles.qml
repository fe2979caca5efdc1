pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The three screens of the event at hand. */
GridLayout {
    id: root

    /** The person chose a screen: desk, foyer or organiser. */
    signal chosen(kind: string)

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    LeadTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.px(200), leastHeight)
        Layout.preferredHeight: Theme.px(Theme.portrait ? 240 : 440)
        Layout.preferredWidth: Theme.px(384)
        Layout.rowSpan: Theme.portrait ? 1 : 2
        detail: qsTr("Scan badges, find people, let guests in")
        iconName: "scan"
        lying: Theme.portrait
        text: qsTr("Desk")

        onClicked: root.chosen("desk")
    }

    TileButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(Theme.portrait ? 104 : 160)
        Layout.preferredHeight: Theme.px(212)
        Layout.preferredWidth: Theme.px(784)
        detail: qsTr("The touchscreen for guests: agenda and contacts")
        iconName: "tap"
        lying: Theme.portrait
        text: qsTr("Foyer")

        onClicked: root.chosen("foyer")
    }

    TileButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(Theme.portrait ? 104 : 160)
        Layout.preferredHeight: Theme.px(212)
        Layout.preferredWidth: Theme.px(784)
        detail: qsTr("Watch the day and export, behind the PIN")
        iconName: "chart"
        lying: Theme.portrait
        text: qsTr("Organiser")

        onClicked: root.chosen("organiser")
    }
}
