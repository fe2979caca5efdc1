pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Every kiosk of the event, and beside the list the one that was chosen, or how another one joins. */
GridLayout {
    id: root

    required property OrganiserKiosks kiosks

    readonly property list<string> _heads: [qsTr("Last seen"), qsTr("Behind"), qsTr("Waiting"), qsTr("Clock"), qsTr("Version"), qsTr("Battery")]

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    OrganiserCard {
        Layout.fillHeight: true
        Layout.fillWidth: true

        FittingText {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            lines: 1
            sizes: ["body"]
            text: root.kiosks.summary
            width: parent.width - heads.width
        }

        KioskColumns {
            id: heads

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(4)
            anchors.verticalCenter: title.verticalCenter
            figures: root._heads
            heads: true
            visible: list.count > 0
        }

        StandingLine {
            id: trouble

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: title.bottom
            anchors.topMargin: Theme.rowGap
            height: visible ? implicitHeight : 0
            iconName: "apart"
            text: root.kiosks.trouble
            trouble: true
            visible: root.kiosks.trouble !== ""
        }

        ListView {
            id: list

            Accessible.name: qsTr("Kiosks")
            Accessible.role: Accessible.List
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Theme.px(18)
            anchors.left: parent.left
            anchors.leftMargin: -Theme.px(12)
            anchors.right: parent.right
            anchors.rightMargin: -Theme.px(12)
            anchors.top: trouble.bottom
            anchors.topMargin: Theme.rowGap
            bottomMargin: Theme.px(12)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.kiosks.rows
            reuseItems: true
            spacing: Theme.half

            delegate: KioskDelegate {
                required property string publicKey
                required property string seen
                required property string behind
                required property string waiting
                required property string clock
                required property string version
                required property string battery

                figures: [seen, behind, waiting, clock, version, battery]
                width: list.width

                required chosen
                required iconName
                required kind
                required name
                required spoken
                required standing

                onClicked: root.kiosks.choose(publicKey)
            }
        }
    }

    Item {
        Layout.fillHeight: !Theme.portrait
        Layout.fillWidth: Theme.portrait
        Layout.preferredHeight: Theme.px(560)
        Layout.preferredWidth: Theme.px(336)

        JoinCard {
            anchors.fill: parent
            kiosks: root.kiosks
            visible: root.kiosks.chosenName === ""
        }

        KioskCard {
            anchors.fill: parent
            heads: root._heads
            kiosks: root.kiosks
            visible: root.kiosks.chosenName !== ""
        }
    }
}
