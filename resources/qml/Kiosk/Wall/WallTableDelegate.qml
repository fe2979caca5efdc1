pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A table on the wall: when, about what, and where. */
Item {
    id: root

    required property string time
    required property string topic
    required property string words
    required property string where
    required property int index

    Accessible.name: [time, topic, words, where].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: parts.implicitHeight + Theme.gap

    RowLine {
        anchors.bottom: parent.top
        visible: root.index > 0
        width: parent.width
    }

    component Time: TypeText {
        step: Theme.headline
        tabular: true
        text: root.time === "" ? "–" : root.time
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    component Where: FittingText {
        alignment: Text.AlignRight
        sizes: ["body"]
        text: root.where
    }

    RowLayout {
        id: parts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

        Time {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.px(120)
            visible: !Theme.portrait
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.half

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(20)
                visible: Theme.portrait

                Time {}

                Where {
                    Layout.fillWidth: true
                }
            }

            FittingText {
                Layout.fillWidth: true
                color: Theme.accentLine
                lines: 1
                sizes: ["body"]
                text: root.topic
                visible: text !== ""
            }

            FittingText {
                Layout.fillWidth: true
                lines: Theme.portrait ? 3 : 2
                sizes: ["heading", "body"]
                text: root.words
                weight: Theme.medium
            }
        }

        Where {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.min(Theme.px(220), Math.round(root.width * 0.25))
            visible: !Theme.portrait
        }
    }
}
