pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** Says that a badge is awaited, beside a lit door with the reader's sign. */
Rectangle {
    id: root

    required property string title
    property string sentence: ""

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.accent
    radius: Theme.radiusTile

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(Theme.portrait ? 40 : 72)
        anchors.rightMargin: Theme.px(Theme.portrait ? 40 : 72)
        columnSpacing: Theme.px(72)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.px(40)

        ConcentricArches {
            id: door

            readonly property real room: Math.min(1, root.height * (Theme.portrait ? 0.55 : 0.86) / Theme.px(420))

            Layout.alignment: Qt.AlignBottom | Qt.AlignHCenter
            Layout.preferredHeight: Theme.px(420) * room
            Layout.preferredWidth: outerWidth
            doorWidth: Theme.px(236) * room
            fills: [Theme.ring1, Theme.ring2, Theme.doorLight]
            ring: Theme.px(44) * room

            Icon {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: (door.height - 2 * door.ring - height) * 0.4
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.doorInk
                name: "scan"
                size: Theme.px(136) * door.room
            }
        }

        ColumnLayout {
            Layout.alignment: Theme.portrait ? Qt.AlignTop : Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.gap

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Theme.accentInk
                sizes: ["title", "heading"]
                text: root.title
            }

            FittingText {
                Layout.fillWidth: true
                balanced: true
                color: Theme.accentInk
                lines: 4
                sizes: ["heading", "body"]
                text: root.sentence
                weight: Theme.regular
            }
        }
    }
}
