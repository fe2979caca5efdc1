pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Below every page: how this kiosk stands with the others, and which event it is. */
Item {
    id: root

    required property string eventName
    required property SyncLine sync

    /** Where the navigation takes two rows the room is the page’s, unless there is something to say of the other kiosks. */
    readonly property bool _yields: !line.visible && !Theme.portrait && Theme.windowWidth < Theme.px(1400)

    implicitHeight: _yields ? Theme.gap : Math.max(Theme.px(52), line.implicitHeight + Theme.gap)

    StandingLine {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.sync.iconName
        text: root.sync.text
        trouble: root.sync.trouble
        visible: root.sync.visible
        width: visible ? Math.min(implicitWidth, root.width * (Theme.portrait ? 1 : 0.64)) : 0
    }

    FittingText {
        alignment: Text.AlignRight
        anchors.left: line.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        lines: 1
        sizes: ["label"]
        text: root.eventName
        visible: !root._yields && !(Theme.portrait && root.sync.trouble)
        weight: Theme.medium
    }
}
