pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What a change would do to one session, or what is to be thought of before it is announced: that is amber. */
Item {
    id: root

    required property string iconName
    required property string title
    required property string detail
    required property bool warns

    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(sign.height, words.implicitHeight)

    Rectangle {
        id: sign

        anchors.left: parent.left
        color: root.warns ? Theme.alreadyIn.field : Theme.information.field
        height: Theme.px(40)
        radius: Theme.px(10)
        width: Theme.px(40)

        Icon {
            anchors.centerIn: parent
            color: root.warns ? Theme.alreadyIn.ink : Theme.information.ink
            name: root.iconName
            size: Theme.px(24)
        }
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right

        LabelText {
            color: Theme.ink
            text: root.title
            weight: Theme.semibold
            width: parent.width
        }

        LabelText {
            text: root.detail
            width: parent.width
        }
    }
}
