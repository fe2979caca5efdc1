pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** What one person of an exchange has answered: "shared", "declined", or "waiting". */
Arch {
    id: root

    required property string answer

    Accessible.name: answer === "shared" ? qsTr("Shared") : answer === "declined" ? qsTr("Not now") : qsTr("Waiting for an answer")
    Accessible.role: Accessible.Indicator
    dashed: answer !== "shared" && answer !== "declined"
    fill: answer === "shared" ? Theme.admitted.field : answer === "declined" ? Theme.quietPressed : "transparent"
    foot: Theme.radiusCap
    implicitHeight: Theme.px(48)
    implicitWidth: Theme.px(40)
    outlineColor: Theme.accentLine
    outlineWidth: dashed ? Theme.px(3) : 0

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.px(2)
        color: root.answer === "shared" ? Theme.admitted.ink : Theme.ink
        name: root.answer === "shared" ? "check" : "minus"
        size: Theme.px(22)
        stroke: 2.4
        visible: !root.dashed
    }
}
