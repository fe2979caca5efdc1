pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The screens of the event at hand that open on this machine. */
GridLayout {
    id: root

    /** Which ones, desk, foyer, wall or organiser; the first one leads. */
    required property list<string> screens
    readonly property string _lead: screens[0]
    readonly property string _foyerDetail: qsTr("The touchscreen for guests: agenda and contacts")
    readonly property string _wallDetail: qsTr("The day on a large screen")
    readonly property string _deskDetail: qsTr("Scan badges, find people, let guests in")
    readonly property bool _four: screens.length > 3
    /** What the tiles below each other say is set alike. */
    readonly property bool _small: Theme.portrait && (foyer.visible && foyer.crowded || wall.visible && wall.crowded || desk.visible && desk.crowded || organiser.visible && organiser.crowded)

    /** The person chose a screen: desk, foyer, wall or organiser. */
    signal chosen(kind: string)

    component ScreenTile: TileButton {
        id: tile

        required property string kind

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(Theme.portrait ? 92 : 160)
        Layout.preferredHeight: Theme.px(212)
        lying: Theme.portrait
        small: root._small
        visible: root.screens.indexOf(kind) > 0

        onClicked: root.chosen(tile.kind)
    }

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 3
    rowSpacing: Theme.gap

    LeadTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.px(Theme.portrait ? 160 : 200), leastHeight)
        Layout.preferredHeight: Theme.px(Theme.portrait ? 240 : 440)
        Layout.preferredWidth: Theme.px(384)
        Layout.rowSpan: Theme.portrait || root.screens.length < 3 ? 1 : 2
        detail: {
            switch (root._lead) {
            case "foyer":
                return root._foyerDetail;
            case "wall":
                return root._wallDetail;
            case "organiser":
                return qsTr("Bring in the guests and the agenda, make the badges");
            default:
                return root._deskDetail;
            }
        }
        iconName: root._lead === "foyer" ? "tap" : root._lead === "wall" ? "talk" : root._lead === "organiser" ? "list" : "scan"
        // Alone or beside one other it is high, also upright.
        lying: Theme.portrait && root.screens.length > 2
        text: root._lead === "foyer" ? qsTr("Foyer") : root._lead === "wall" ? qsTr("Wall") : root._lead === "organiser" ? qsTr("Organiser") : qsTr("Desk")

        onClicked: root.chosen(root._lead)
    }

    ScreenTile {
        id: foyer

        Layout.columnSpan: Theme.portrait ? 1 : 2
        Layout.preferredWidth: Theme.px(784)
        detail: root._foyerDetail
        iconName: "tap"
        kind: "foyer"
        text: qsTr("Foyer")
    }

    ScreenTile {
        id: wall

        Layout.columnSpan: Theme.portrait || root._four ? 1 : 2
        Layout.preferredWidth: Theme.px(root._four ? 384 : 784)
        detail: root._wallDetail
        iconName: "talk"
        kind: "wall"
        text: qsTr("Wall")
    }

    ScreenTile {
        id: desk

        Layout.preferredWidth: Theme.px(384)
        detail: root._deskDetail
        iconName: "scan"
        kind: "desk"
        text: qsTr("Desk")
    }

    ScreenTile {
        id: organiser

        Layout.preferredWidth: Theme.px(384)
        detail: qsTr("Prepare, watch and export, behind the PIN")
        iconName: "chart"
        kind: "organiser"
        text: qsTr("Organiser")
    }
}
