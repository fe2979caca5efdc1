pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The sides of a badge beside each other, the front first, as large as there is room, on the colour of a table. */
Rectangle {
    id: root

    required property list<string> pictures
    required property string spoken

    readonly property int _count: Math.max(1, pictures.length)
    readonly property real _share: (width - (_count + 1) * Theme.gap) / _count
    readonly property real _tall: height - 2 * Theme.gap
    readonly property real _wide: {
        const first = sides.itemAt(0) as Image;
        return first && first.implicitHeight > 0 ? Math.min(_share, first.implicitWidth * _tall / first.implicitHeight) : _share;
    }
    readonly property real _start: (width - _count * _wide - (_count - 1) * Theme.gap) / 2

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    color: Theme.sunken
    radius: Theme.radiusRow

    Repeater {
        id: sides

        model: root.pictures

        Image {
            id: side

            required property int index
            required property string modelData

            fillMode: Image.PreserveAspectFit
            height: root._tall
            mipmap: true
            source: modelData
            width: root._wide
            x: root._start + (LayoutMirroring.enabled ? root._count - 1 - index : index) * (root._wide + Theme.gap)
            y: Theme.gap

            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.edge
                border.width: Math.max(1, Theme.px(1))
                color: "transparent"
                height: side.paintedHeight
                width: side.paintedWidth
            }
        }
    }
}
