pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The cap of a key that does the same as its button. */
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property color fill: Theme.keyCap
    property color ink: Theme.ink

    Accessible.ignored: true
    color: fill
    implicitHeight: Math.max(Theme.px(32), caption.implicitHeight + Theme.rowGap)
    implicitWidth: Math.max(Theme.px(36), caption.implicitWidth + Theme.gap)
    radius: Theme.radiusCap
    visible: text !== "" || iconName !== ""

    LabelText {
        id: caption

        anchors.centerIn: parent
        color: root.ink
        text: root.text
        visible: root.iconName === ""
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    Icon {
        anchors.centerIn: parent
        color: root.ink
        name: root.iconName
        size: Theme.px(22)
        stroke: 2.2
        visible: root.iconName !== ""
    }
}
