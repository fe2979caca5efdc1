pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The foot of the wall: which page of the round it is, what to do, and a mark for the staff. */
ColumnLayout {
    id: root

    required property int turn
    required property int turns
    required property string sentence
    /** What is amiss with the network or the disk; empty for nothing. */
    required property string troubleIcon

    component Sentence: FittingText {
        Layout.fillWidth: true
        color: Theme.soft
        sizes: ["body"]
        text: root.sentence
        weight: Theme.regular
    }

    spacing: Theme.rowGap

    Sentence {
        lines: 3
        visible: Theme.portrait && text !== ""
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(10)

        Repeater {
            model: root.turns > 1 ? root.turns : 0

            Arch {
                required property int index

                Accessible.ignored: true
                Layout.alignment: Qt.AlignVCenter
                fill: index === root.turn ? Theme.accentLine : "transparent"
                implicitHeight: Theme.px(16)
                implicitWidth: Theme.px(14)
                outlineColor: index === root.turn ? Theme.accentLine : Theme.edge
                outlineWidth: Theme.px(2)
            }
        }

        // For the staff; whoever reads the wall need not read that the network is gone.
        Icon {
            Accessible.ignored: false
            Accessible.name: qsTr("For the staff: see the organiser’s page")
            Accessible.role: Accessible.StaticText
            Layout.alignment: Qt.AlignVCenter
            color: Theme.soft
            name: root.troubleIcon
            size: Theme.px(22)
            visible: root.troubleIcon !== ""
        }

        Item {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.bodyLine
            visible: Theme.portrait
        }

        Sentence {
            Layout.leftMargin: Theme.gap
            Layout.minimumHeight: Theme.bodyLine
            alignment: Text.AlignRight
            visible: !Theme.portrait
        }
    }
}
