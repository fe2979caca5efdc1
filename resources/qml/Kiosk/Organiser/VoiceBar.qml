pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A group or a face with its figure, as a bar below them. */
Column {
    id: root

    required property string label
    required property string picture
    required property string figure
    required property real filled

    Accessible.name: label + ", " + figure
    Accessible.role: Accessible.ListItem
    spacing: Theme.px(4)

    Row {
        spacing: Theme.rowGap
        width: parent.width

        Icon {
            id: face

            name: root.picture
            size: visible ? Theme.px(28) : 0
            visible: root.picture !== ""
        }

        LabelText {
            Accessible.ignored: true
            color: Theme.ink
            text: root.label
            weight: Theme.medium
            width: parent.width - count.width - (face.visible ? face.width + parent.spacing : 0) - parent.spacing
        }

        LabelText {
            id: count

            Accessible.ignored: true
            color: Theme.ink
            tabular: true
            text: root.figure
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        color: Theme.a20
        height: Theme.px(12)
        radius: height / 2
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            color: Theme.accentLine
            height: parent.height
            radius: height / 2
            visible: root.filled > 0
            width: Math.max(height, root.filled * parent.width)
        }
    }
}
