pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Where the number of a badge stands: on the strip beyond its dashed line. */
Item {
    id: root

    readonly property real _unit: Math.min(width / 110, height / 60)

    Accessible.name: qsTr("A badge whose number stands on the strip beyond the dashed line")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Theme.px(150)
    implicitWidth: Theme.px(275)

    Item {
        anchors.centerIn: parent
        height: 60 * root._unit
        width: 110 * root._unit

        Rectangle {
            id: front

            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.paper
            height: parent.height
            radius: 2 * root._unit
            width: 88 * root._unit

            Repeater {
                model: [40, 28, 34]

                Rectangle {
                    required property int index
                    required property int modelData

                    color: index === 0 ? Theme.soft : Theme.a20
                    height: (index === 0 ? 7 : 4) * root._unit
                    radius: height / 2
                    width: modelData * root._unit
                    x: 7 * root._unit
                    y: (index === 0 ? 15 : 21 + index * 9) * root._unit
                }
            }

            Arch {
                fill: Theme.accent
                foot: root._unit
                height: 46 * root._unit
                width: 26 * root._unit
                x: 55 * root._unit
                y: 8 * root._unit

                Icon {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 5 * root._unit
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accentInk
                    name: "scan"
                    size: 16 * root._unit
                }
            }
        }

        Rectangle {
            anchors.left: front.right
            anchors.leftMargin: 2 * root._unit
            border.color: Theme.accentLine
            border.width: Theme.px(3)
            color: Theme.surface
            height: parent.height
            radius: 2 * root._unit
            width: 20 * root._unit

            Column {
                anchors.centerIn: parent

                Repeater {
                    model: ["12", "34", "56"]

                    Text {
                        required property string modelData

                        Accessible.ignored: true
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.ink
                        font.family: Theme.body.family
                        font.pixelSize: Math.max(1, Math.round(11 * root._unit))
                        font.weight: Theme.semibold
                        text: modelData
                    }
                }
            }
        }
    }
}
