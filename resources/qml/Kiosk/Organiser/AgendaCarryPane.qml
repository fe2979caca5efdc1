pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is being moved, where it would be and what is in its way there; and the same by buttons as with a finger. */
PreviewPane {
    id: root

    required property OrganiserAgendaRooms rooms
    /** A hand carries it, which lets it go by itself. */
    required property bool isByHand

    detail: rooms.isElsewhere ? qsTr("%1 (was %2)").arg(rooms.title).arg(rooms.leftPlace) : rooms.title
    iconName: Theme.portrait ? "" : "swap"
    title: rooms.place

    foot: GridLayout {
        columnSpacing: Theme.rowGap
        columns: Theme.portrait ? 4 : 2
        rowSpacing: Theme.rowGap
        uniformCellWidths: true
        visible: !root.isByHand || !Theme.portrait
        width: parent.width

        Step {
            iconName: "minus"
            spoken: qsTr("5 minutes earlier")
            text: qsTr("5 min")

            onClicked: root.rooms.nudge(-1, 0)
        }

        Step {
            iconName: "plus"
            spoken: qsTr("5 minutes later")
            text: qsTr("5 min")

            onClicked: root.rooms.nudge(1, 0)
        }

        Step {
            iconName: "up"
            text: qsTr("Room above")

            onClicked: root.rooms.nudge(0, -1)
        }

        Step {
            iconName: "down"
            text: qsTr("Room below")

            onClicked: root.rooms.nudge(0, 1)
        }

        Step {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            iconName: "undo"
            text: qsTr("Put back")

            onClicked: root.rooms.putBack()
        }

        PrimaryButton {
            Layout.columnSpan: Theme.portrait ? 2 : 1
            Layout.fillWidth: true
            enabled: root.rooms.isElsewhere
            iconName: "check"
            text: qsTr("Let go")

            onClicked: root.rooms.letGo()
        }
    }

    component Step: QuietButton {
        Layout.fillWidth: true
        roomyPadding: Theme.px(Theme.portrait ? 6 : 12)
        sizes: Theme.portrait ? ["label"] : ["body", "label"]
    }

    Column {
        id: clashes

        spacing: Theme.gap
        visible: root.rooms.clashes.count > 0
        width: parent.width

        Repeater {
            model: root.rooms.clashes

            AgendaEffectRow {
                opacity: root.showsWhole(clashes.y + y, height) ? 1 : 0
                width: clashes.width

                required detail
                required iconName
                required title
                required warns
            }
        }
    }

    Connections {
        function onCarriedChanged() {
            if (root.rooms.isElsewhere) {
                root.Accessible.announce(root.rooms.spoken, Accessible.Polite);
            }
        }

        target: root.rooms
    }
}
