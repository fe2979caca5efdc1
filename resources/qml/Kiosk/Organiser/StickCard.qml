pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A USB stick instead of the network: saving on it, and taking in from it. */
OrganiserCard {
    id: root

    required property KioskStick stick

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: qsTr("USB stick")
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            text: qsTr("For a kiosk without a network: save on its page what it recorded, and take it in here. Only kiosks of this event can read it.")
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillHeight: true
            Layout.fillWidth: true
            balanced: false
            lines: 8
            sizes: ["label"]
            text: root.stick.busy ? qsTr("One moment…") : root.stick.result
            weight: Theme.semibold
        }

        QuietButton {
            Layout.fillWidth: true
            danger: true
            roomyPadding: Theme.px(14)
            text: qsTr("Take it in all the same")
            visible: root.stick.ofShutOut

            onClicked: root.stick.takeOfShutOut()
        }

        QuietButton {
            Layout.fillWidth: true
            enabled: !root.stick.busy
            roomyPadding: Theme.px(14)
            text: qsTr("Save on a stick")

            onClicked: root.stick.save()
        }

        QuietButton {
            Layout.fillWidth: true
            enabled: !root.stick.busy
            roomyPadding: Theme.px(14)
            text: qsTr("Take in from a stick")

            onClicked: root.stick.chooseBundle()
        }

        QuietButton {
            Layout.fillWidth: true
            roomyPadding: Theme.px(14)
            text: qsTr("Back")

            onClicked: root.stick.close()
        }
    }
}
