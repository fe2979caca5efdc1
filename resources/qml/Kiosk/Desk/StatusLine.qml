pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The name of the desk, who is signed in there, how it stands with the others while nothing is in its way, how its scanners stand, and the time. */
Item {
    id: root

    required property string point
    required property string clock
    required property SyncLine sync
    required property DeskStaff staff
    /** Trouble is told here as well: what tells it otherwise is covered. */
    property bool troubled: false

    // Who is signed in takes the place of how all is well, where there is room for one of them.
    readonly property bool _told: sync.visible && (troubled || (!sync.trouble && (!staff.offered || width >= Theme.px(760))))
    /** What is left for the name and for how the desk stands. */
    readonly property real _room: width - time.width - scannerStates.width - Theme.px(40) - Theme.gap

    /** The person wants to sign in or out. */
    signal staffWanted

    implicitHeight: Math.max(Theme.px(48), name.implicitHeight, standing.implicitHeight)

    FittingText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.point
        width: Math.min(implicitWidth, root._told || root.staff.offered ? root._room * 0.5 : root._room)
    }

    Loader {
        id: signedIn

        active: root.staff.offered
        anchors.left: name.right
        anchors.leftMargin: active ? Theme.px(16) : 0
        anchors.verticalCenter: parent.verticalCenter
        width: active ? Math.min((item as SmallButton)?.implicitWidth ?? 0, (root._room - name.width) * (root._told ? 0.5 : 1)) : 0

        sourceComponent: SmallButton {
            iconName: root.staff.name === "" ? "lock" : "check"
            spoken: root.staff.name === "" ? qsTr("Sign in, Control L") : qsTr("%1 is signed in; sign out or take over, Control L").arg(root.staff.name)
            text: root.staff.name === "" ? qsTr("Sign in") : root.staff.name

            onClicked: root.staffWanted()
        }
    }

    Loader {
        id: standing

        active: root._told
        anchors.left: signedIn.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: scannerStates.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter

        sourceComponent: StandingLine {
            atEnd: true
            iconName: root.sync.iconName
            text: root.sync.text
            trouble: root.sync.trouble
        }
    }

    ScannerStates {
        id: scannerStates

        anchors.right: time.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        room: root.width - time.width - name.implicitWidth - (root.staff.offered ? Theme.px(172) : 0) - Theme.px(40) - Theme.gap - (root._told ? Theme.px(150) : 0)
        scanners: root.sync.scanners
    }

    BodyText {
        id: time

        Accessible.name: qsTr("Time: %1").arg(root.clock)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        tabular: true
        text: root.clock
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }
}
