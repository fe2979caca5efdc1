pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A part of the day of which there is nothing yet: it says so, and what to do. */
Item {
    id: root

    required property string iconName
    required property string title
    required property string sentence

    Accessible.name: title + ". " + sentence
    Accessible.role: Accessible.StaticText

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(40)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.px(32)

        IconArch {
            Layout.alignment: Qt.AlignTop
            implicitHeight: Theme.px(192)
            implicitWidth: Theme.px(176)
            name: root.iconName
        }

        Column {
            Layout.fillWidth: true
            spacing: Theme.gap

            FittingText {
                Accessible.ignored: true
                lines: 2
                sizes: ["title", "headline", "heading"]
                text: root.title
                width: parent.width
            }

            FittingText {
                Accessible.ignored: true
                balanced: false
                color: Theme.soft
                lines: 6
                sizes: ["heading", "body"]
                text: root.sentence
                weight: Theme.regular
                width: parent.width
            }
        }
    }
}
