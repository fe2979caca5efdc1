pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The way to the plan of the floor, with a small picture of it. */
Touchable {
    id: root

    /** The address of the plan's picture. */
    required property string picture

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
        implicitHeight: Math.max(paper.height, words.height)

        Rectangle {
            id: paper

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: "#FFFFFF"
            height: Theme.px(188)
            radius: Theme.radiusSmall
            width: Theme.px(188)

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

            anchors.left: paper.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.rowGap

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
