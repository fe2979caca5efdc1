pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The way to the plan of the floor, with a small picture of it. */
Touchable {
    id: root

    /** The address of the plan's picture. */
    required property string picture

    /** Beside the picture larger text would have to break its words where the page is narrow. */
    readonly property bool _above: Theme.largeText && availableWidth < 4.5 * paper.width
    readonly property string _detail: qsTr("Where each room is, and where you stand")

    bottomPadding: Theme.gap
    fillPressed: Theme.a10
    leftPadding: Theme.gap
    radius: Theme.radiusTile
    rightPadding: Theme.gap
    spoken: text + ". " + _detail
    text: qsTr("Floor plan")
    topPadding: Theme.gap

    contentItem: Item {
        implicitHeight: root._above ? paper.height + Theme.rowGap + words.height : Math.max(paper.height, words.height)

        Rectangle {
            id: paper

            anchors.left: parent.left
            color: "#FFFFFF"
            height: Theme.px(188)
            radius: Theme.radiusSmall
            width: Theme.px(188)
            y: root._above ? 0 : (parent.height - height) / 2

            Image {
                Accessible.ignored: true
                anchors.fill: parent
                anchors.margins: Theme.rowGap
                fillMode: Image.PreserveAspectFit
                mipmap: true
                source: root.picture
            }
        }

        Column {
            id: words

            anchors.left: root._above ? parent.left : paper.right
            anchors.leftMargin: root._above ? 0 : Theme.gap
            anchors.right: parent.right
            spacing: Theme.rowGap
            y: root._above ? paper.height + Theme.rowGap : (parent.height - height) / 2

            FittingText {
                anchors.left: parent.left
                sizes: ["heading", "body"]
                text: root.text
                width: parent.width
            }

            BodyText {
                anchors.left: parent.left
                color: Theme.soft
                text: root._detail
                width: parent.width
            }
        }
    }
}
