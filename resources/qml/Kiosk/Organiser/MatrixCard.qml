pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Which groups met which, from those who agreed to the statistics; small numbers are left empty. */
OrganiserCard {
    id: root

    required property OrganiserWatch day

    readonly property int rows: day.matrixNames.count
    readonly property real gap: Theme.px(3)
    readonly property real cellHeight: Math.min(Theme.px(48), (field.height + gap) / Math.max(1, rows) - gap)
    readonly property real cellWidth: Math.min(Theme.px(60), cellHeight * 1.6)

    function fillOf(strength: real): color {
        return strength <= 0 ? Theme.a10 : strength > 0.75 ? Theme.accent : strength > 0.45 ? Theme.a40 : Theme.a20;
    }

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        text: qsTr("Who met whom")
        weight: Theme.semibold
    }

    LabelText {
        id: legend

        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.half
        horizontalAlignment: Text.AlignRight
        text: qsTr("Contacts between groups, of people who agreed to be counted. Empty: fewer than 5 people, or 5 contacts.")
        visible: root.day.anyGroups
        width: Math.min(Theme.px(270), parent.width * 0.4)
    }

    BodyText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        color: Theme.soft
        text: qsTr("The people on the roster are in no groups, so there is nothing to compare.")
        visible: !root.day.anyGroups
    }

    Item {
        id: field

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)

        Repeater {
            model: root.day.cells

            Rectangle {
                id: cell

                required property int row
                required property int column
                required property string text
                required property real strength
                required property string spoken

                Accessible.name: spoken
                Accessible.role: Accessible.Cell
                border.color: Theme.edge
                border.width: Theme.highContrast ? 1 : 0
                color: root.fillOf(strength)
                height: root.cellHeight
                radius: Theme.px(8)
                width: root.cellWidth
                x: LayoutMirroring.enabled ? field.width - width - column * (root.cellWidth + root.gap) : column * (root.cellWidth + root.gap)
                y: row * (root.cellHeight + root.gap)

                LabelText {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: cell.strength > 0.75 ? Theme.accentInk : Theme.ink
                    tabular: true
                    text: cell.text
                    weight: Theme.medium
                }
            }
        }

        Repeater {
            model: root.day.matrixNames

            LabelText {
                required property int index
                required property string name

                readonly property real lead: (index + 1) * (root.cellWidth + root.gap) + Theme.rowGap

                color: Theme.ink
                height: root.cellHeight
                text: name
                verticalAlignment: Text.AlignVCenter
                weight: Theme.medium
                width: Math.min(implicitWidth, field.width - lead)
                x: LayoutMirroring.enabled ? field.width - width - lead : lead
                y: index * (root.cellHeight + root.gap)
            }
        }
    }
}
