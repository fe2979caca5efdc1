pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The person who was opened, and why they are erased. */
ColumnLayout {
    id: root

    required property OrganiserPrivacy privacy

    spacing: Theme.rowGap

    FittingText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        sizes: ["heading", "body"]
        text: root.privacy.name
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: root.privacy.detail
        visible: text !== ""
        weight: Theme.medium
    }

    FittingText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        sizes: ["label"]
        text: qsTr("Why? The log of erasures keeps the reason, and no name.")
        weight: Theme.medium
    }

    Repeater {
        model: root.privacy.reasons

        ChoiceButton {
            required property string reason
            required property string title
            required chosen

            Layout.fillWidth: true
            fill: chosen ? Theme.a10 : Theme.quiet
            iconName: chosen ? "check" : ""
            ink: Theme.ink
            outlineColor: chosen ? Theme.accentLine : Theme.outline
            outlineWidth: chosen ? Theme.px(3) : Theme.outlineWidth
            text: title

            onClicked: root.privacy.giveReason(reason)
        }
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.privacy.goBack()
        }

        QuietButton {
            Layout.fillWidth: true
            danger: true
            enabled: root.privacy.ready
            text: root.privacy.ready ? qsTr("Erase for good") : qsTr("Choose a reason")

            onClicked: root.privacy.ask()
        }
    }
}
