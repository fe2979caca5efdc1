pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Practising with one's own guests: what it is, and the button that starts it. */
OrganiserPage {
    id: root

    required property OrganiserPractice viewModel

    PageTitle {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(4)
        anchors.right: parent.right
        anchors.top: parent.top
        step: Theme.portrait ? Theme.heading : Theme.title
        text: qsTr("Practise with your own guests")
    }

    OrganiserCard {
        anchors.bottom: start.visible ? start.top : parent.bottom
        anchors.bottomMargin: start.visible ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap

        WholeParts {
            id: parts

            anchors.bottom: parent.bottom
            anchors.bottomMargin: contentHeight > parent.height + 1 ? more.visibleHeight : 0
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            side: 0
            spacing: Theme.px(24)

            Repeater {
                model: root.viewModel.lines

                Item {
                    id: line

                    required property string picture
                    required property string text

                    height: Math.max(mark.height, words.height)
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    width: parent?.width ?? 0

                    IconArch {
                        id: mark

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        implicitHeight: Theme.px(80)
                        implicitWidth: Theme.px(72)
                        name: line.picture
                    }

                    BodyText {
                        id: words

                        Accessible.name: text
                        Accessible.role: Accessible.StaticText
                        anchors.left: mark.right
                        anchors.leftMargin: Theme.px(24)
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.text
                    }
                }
            }
        }

        MoreMark {
            id: more

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            flick: parts
        }
    }

    QuietButton {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        iconName: "people"
        sizes: ["body", "label"]
        text: qsTr("Rehearse the morning")
        visible: start.visible
        width: Math.min(implicitWidth, parent.width - start.width - Theme.gap)

        onClicked: root.viewModel.rehearse()
    }

    PrimaryButton {
        id: start

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        text: root.viewModel.act
        visible: text !== ""

        onClicked: root.viewModel.startOrEnd()
    }
}
