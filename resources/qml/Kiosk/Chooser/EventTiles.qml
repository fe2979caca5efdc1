pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The screens of the event at hand that open on this machine. */
GridLayout {
    id: root

    /** Which ones, desk, foyer or organiser; the first one leads. */
    required property list<string> screens
    readonly property bool _foyerLeads: screens[0] === "foyer"

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
        Layout.rowSpan: Theme.portrait || root.screens.length < 3 ? 1 : 2
        detail: root._foyerLeads ? qsTr("The touchscreen for guests: agenda and contacts") : qsTr("Scan badges, find people, let guests in")
        iconName: root._foyerLeads ? "tap" : "scan"
        // Alone or beside one other it is high, also upright.
        lying: Theme.portrait && root.screens.length > 2
        text: root._foyerLeads ? qsTr("Foyer") : qsTr("Desk")

        onClicked: root.chosen(root.screens[0])
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
        visible: root.screens.indexOf("foyer") > 0

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
        visible: root.screens.indexOf("organiser") > 0

        onClicked: root.chosen("organiser")
    }
}
