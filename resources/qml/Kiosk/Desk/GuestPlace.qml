pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Where a guest can go: a session, and the door of its room. */
Column {
    id: root

    required property GuestMeasures measures
    required property string title
    required property string room
    /** There is no choice, so it has the room for larger letters. */
    required property bool alone
    readonly property list<TypeStep> _steps: alone ? measures.lines : measures.labels

    spacing: measures.px(8)

    GuestText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        steps: root._steps
        text: root.title
        weight: root.measures.semibold
        width: parent.width
    }

    Item {
        height: there.implicitHeight
        visible: root.room !== ""
        width: parent.width

        Icon {
            id: door

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            name: "door"
            size: root.measures.px(48)
        }

        GuestText {
            id: there

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.left: door.right
            anchors.leftMargin: root.measures.px(12)
            anchors.right: parent.right
            color: Theme.accentLine
            steps: root._steps
            text: root.room
            weight: root.measures.semibold
        }
    }
}
