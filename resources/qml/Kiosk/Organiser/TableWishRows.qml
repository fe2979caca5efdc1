pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is wished of whom before rounds are planned: of colleagues, and of people who were chosen in the list. */
Column {
    id: root

    required property PreviewPane pane
    required property OrganiserTableWishes wishes

    spacing: Theme.rowGap

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
        text: qsTr("Choose people in the list to keep them at one table, or apart.")
        visible: asked.count === 0
        width: parent.width
    }

    Repeater {
        id: asked

        model: root.wishes.rows

        AgendaActRow {
            id: row

            required property int index
            required property string people

            actionIcon: "x"
            actionText: qsTr("Remove")
            opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
            title: people
            width: root.width

            required detail

            onTakenBack: root.wishes.remove(index)
        }
    }

    // Beside each other, so that they are in sight below the numbers: upright and in larger text both take more lines.
    Item {
        id: colleagues

        readonly property real _wanted: {
            let wanted = 1 - Theme.rowGap;
            for (let at = 0; at < choices.count; at++) {
                wanted += Math.ceil(choices.itemAt(at)?.implicitWidth ?? 0) + Theme.rowGap;
            }
            return wanted;
        }

        height: Math.max(caption.height, flow.height)
        width: parent.width

        LabelText {
            id: caption

            anchors.left: parent.left
            anchors.right: flow.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            opacity: root.pane.showsWhole(root.y + colleagues.y, colleagues.height) ? 1 : 0
            text: qsTr("Same organisation or group")
            weight: Theme.medium
        }

        Flow {
            id: flow

            anchors.right: parent.right
            spacing: Theme.rowGap
            width: Math.min(colleagues._wanted, Math.round(parent.width * 0.66))

            Repeater {
                id: choices

                model: root.wishes.colleagues

                ChoiceButton {
                    required property string name
                    required property string title
                    required chosen

                    leftPadding: Theme.px(20)
                    opacity: root.pane.showsWhole(root.y + colleagues.y + y, height) ? 1 : 0
                    rightPadding: Theme.px(20)
                    sizes: ["label"]
                    text: title
                    width: Math.min(implicitWidth, flow.width)

                    onClicked: root.wishes.seatColleagues(name)
                }
            }
        }
    }
}
