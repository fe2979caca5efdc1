pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The name of the desk, how it stands with the others while nothing is in its way, how its scanners stand, and the time. */
Item {
    id: root

    required property string point
    required property string clock
    required property SyncLine sync
    /** Trouble is told here as well: what tells it otherwise is covered. */
    property bool troubled: false

    readonly property bool _told: sync.visible && (troubled || !sync.trouble)
    /** What is left for the name and for how the desk stands. */
    readonly property real _room: width - time.width - scannerStates.width - Theme.px(40) - Theme.gap

    implicitHeight: Math.max(Theme.px(48), name.implicitHeight, standing.implicitHeight)

    FittingText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.point
        width: Math.min(implicitWidth, root._told ? root._room * 0.5 : root._room)
    }

    Loader {
        id: standing

        active: root._told
        anchors.left: name.right
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
        room: root.width - time.width - name.implicitWidth - Theme.px(40) - Theme.gap - (root._told ? Theme.px(150) : 0)
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
