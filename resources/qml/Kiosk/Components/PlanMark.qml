pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A place on a plan, whose paper is white in every look: a dot with its name, a pin where it is looked for, rings where one stands. */
Item {
    id: root

    required property string name
    required property string hereText
    required property bool here
    required property bool chosen
    /** How large the plan is: no name reaches out of it. */
    property size room: Qt.size(0, 0)
    /** Its name lies on no other. */
    property bool named: true
    readonly property real labelWidth: label.width
    readonly property real labelHeight: label.height
    readonly property real labelX: label.x
    readonly property real labelY: label.y
    readonly property real _below: Theme.px(here ? 28 : 16)
    readonly property color _fill: chosen || here ? Theme.event.accent : "#FFFFFF"
    readonly property color _ink: chosen || here ? "#FFFFFF" : "#1B1815"

    z: chosen ? 2 : here ? 1 : 0

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.event.accent
        border.width: Theme.px(4)
        color: "transparent"
        height: width
        radius: width / 2
        visible: root.here
        width: Theme.px(44)
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: "#FFFFFF"
        border.width: Theme.px(3)
        color: root.chosen || root.here ? Theme.event.accent : "#1B1815"
        height: width
        radius: width / 2
        visible: !root.chosen
        width: Theme.px(root.here ? 28 : 20)
    }

    Rectangle {
        anchors.bottom: parent.top
        anchors.bottomMargin: -Theme.px(8)
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: "#FFFFFF"
        border.width: Theme.px(3)
        bottomLeftRadius: 0
        color: Theme.event.accent
        height: width
        radius: width / 2
        rotation: -45
        visible: root.chosen
        width: Theme.px(44)

        Rectangle {
            anchors.centerIn: parent
            color: "#FFFFFF"
            height: width
            radius: width / 2
            width: Theme.px(14)
        }
    }

    Rectangle {
        id: label

        border.color: root.chosen || root.here ? "#FFFFFF" : "#1B1815"
        border.width: Theme.px(2)
        color: root._fill
        height: words.height + Theme.px(8)
        opacity: root.named ? 1 : 0
        radius: Theme.radiusCap
        width: words.width + Theme.px(20)
        x: Math.max(-root.x, Math.min(root.room.width - root.x - width, -width / 2))
        y: root.y + root._below + height > root.room.height ? Math.max(root.chosen ? -root.y : -Infinity, -height - Theme.px(root.chosen ? 52 : root.here ? 28 : 16)) : root._below

        LabelText {
            id: words

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root._ink
            elide: Text.ElideNone
            maximumLineCount: 2
            text: root.here && !root.chosen && root.hereText !== "" ? root.hereText : root.name
            weight: root.chosen || root.here ? Theme.semibold : Theme.medium
            width: Math.min(implicitWidth, Theme.px(240))
        }
    }
}
