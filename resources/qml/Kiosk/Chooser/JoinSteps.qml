pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** How a kiosk joins, in three steps over a lit door. */
Rectangle {
    id: root

    required property string iconName

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    clip: true
    color: Theme.accent
    radius: Theme.radiusTile

    ConcentricArches {
        id: door

        /** How much of its full size there is room for: an arch that is cut is none. */
        readonly property real room: Math.min(1, (root.height - steps.height - Theme.px(56)) / Theme.px(312))

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        doorWidth: Theme.px(152 * room)
        fills: [Theme.ring1, Theme.ring2, Theme.doorLight]
        height: Theme.px(312 * room)
        ring: Theme.px(40 * room)
        visible: room > 0.4

        Icon {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(56 * door.room)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.doorInk
            name: root.iconName
            size: Theme.px(88 * door.room)
        }
    }

    Column {
        id: steps

        anchors.left: parent.left
        anchors.margins: Theme.px(32)
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(20)

        Repeater {
            model: [qsTr("At the hub, open the organiser’s page and there “Kiosks”."), qsTr("Scan the code that stands there with this kiosk’s scanner, or type it."), qsTr("The roster, the agenda and the check-ins come by themselves.")]

            Item {
                id: step

                required property int index
                required property string modelData

                Accessible.name: (index + 1) + ". " + modelData
                Accessible.role: Accessible.StaticText
                height: Math.max(mark.height, words.implicitHeight)
                width: steps.width

                Arch {
                    id: mark

                    anchors.left: parent.left
                    fill: Theme.doorLight
                    foot: Theme.half
                    height: Theme.px(48)
                    width: Theme.px(40)

                    BodyText {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: Theme.px(3)
                        color: Theme.doorInk
                        text: step.index + 1
                        weight: Theme.semibold
                    }
                }

                FittingText {
                    id: words

                    Accessible.ignored: true
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.verticalCenter: mark.verticalCenter
                    anchors.verticalCenterOffset: Math.max(0, (implicitHeight - mark.height) / 2)
                    balanced: false
                    color: Theme.accentInk
                    lines: 3
                    sizes: ["body", "label"]
                    text: step.modelData
                    weight: Theme.medium
                }
            }
        }
    }
}
