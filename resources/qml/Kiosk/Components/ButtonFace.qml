pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** An icon or a glyph beside a text of at most two lines, together in the middle or at the start of a button. */
Item {
    id: root

    required property string text
    required property color color
    property string iconName: ""
    property string glyph: ""
    property color iconColor: color
    property bool centred: true
    property real iconSize: Theme.px(32)
    property real spacing: Theme.px(12)
    property list<string> sizes: ["body", "label"]
    property int weight: Theme.semibold

    readonly property real _lead: iconName !== "" ? iconSize + spacing : glyph !== "" ? letters.implicitWidth + spacing : 0

    implicitHeight: Math.max(caption.implicitHeight, iconName !== "" ? iconSize : 0)
    implicitWidth: _lead + caption.implicitWidth

    Item {
        anchors.horizontalCenter: root.centred ? parent.horizontalCenter : undefined
        anchors.left: root.centred ? undefined : parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: root.implicitHeight
        width: Math.min(root.width, root.implicitWidth)

        Icon {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.iconColor
            name: root.iconName
            size: root.iconSize
            visible: root.iconName !== ""
        }

        HeadingText {
            id: letters

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.color
            text: root.glyph
            visible: root.glyph !== ""
        }

        FittingText {
            id: caption

            alignment: root.centred && root._lead === 0 ? Text.AlignHCenter : Text.AlignLeft
            anchors.left: parent.left
            anchors.leftMargin: root._lead
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.color
            sizes: root.sizes
            text: root.text
            weight: root.weight
        }
    }
}
