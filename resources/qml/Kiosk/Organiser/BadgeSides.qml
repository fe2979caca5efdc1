pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The sides of a badge beside each other, as large as there is room, on the colour of a table. */
Rectangle {
    id: root

    required property list<string> pictures
    required property string spoken

    readonly property real _share: (width - (pictures.length + 1) * Theme.gap) / Math.max(1, pictures.length)

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    color: Theme.sunken
    radius: Theme.radiusRow

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Repeater {
            model: root.pictures

            Item {
                id: side

                required property string modelData

                height: root.height - 2 * Theme.gap
                width: Math.min(root._share, picture.implicitWidth * height / Math.max(1, picture.implicitHeight))

                Image {
                    id: picture

                    anchors.fill: parent
                    fillMode: Image.PreserveAspectFit
                    mipmap: true
                    source: side.modelData
                }

                Rectangle {
                    anchors.centerIn: parent
                    border.color: Theme.edge
                    border.width: Math.max(1, Theme.px(1))
                    color: "transparent"
                    height: picture.paintedHeight
                    width: picture.paintedWidth
                }
            }
        }
    }
}
