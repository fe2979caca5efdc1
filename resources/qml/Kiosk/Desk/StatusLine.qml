pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The name of the desk, where its records are kept, and the time. */
Item {
    id: root

    required property string point
    required property string clock

    implicitHeight: Math.max(Theme.px(48), name.implicitHeight)

    FittingText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: kept.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.point
    }

    Row {
        id: kept

        anchors.right: time.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            name: "shield"
            size: Theme.px(22)
        }

        LabelText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Everything is kept here")
            weight: Theme.medium
            wrapMode: Text.NoWrap
        }
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
