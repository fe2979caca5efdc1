pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What an import leaves to be said: who is gone from the list, and tickets that went to somebody else, each with its way back. */
Column {
    id: root

    required property ImportFollowUp followUp
    required property WholeParts scroll

    spacing: Theme.rowGap

    RowLayout {
        opacity: root.scroll.showsWhole(root.y + y, height) ? 1 : 0
        spacing: Theme.gap
        visible: root.followUp.goneCount > 0
        width: parent.width

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Theme.ink
                text: qsTr("No longer on this list; nothing was cancelled")
                weight: Theme.semibold
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
                color: Theme.ink
                text: root.followUp.gone
            }
        }

        SmallButton {
            iconName: "x"
            text: qsTr("Cancel their tickets")

            onClicked: root.followUp.ask()
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.scroll.showsWhole(root.y + y, height) ? 1 : 0
        text: qsTr("Tickets that went to somebody else")
        visible: moved.count > 0
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        id: moved

        model: root.followUp.moved

        RowLayout {
            id: ticket

            required property int index
            required property string text
            required property string detail

            opacity: root.scroll.showsWhole(root.y + y, height) ? 1 : 0
            spacing: Theme.gap
            width: root.width

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                LabelText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    Layout.fillWidth: true
                    color: Theme.ink
                    text: ticket.text
                    weight: Theme.medium
                }

                LabelText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    Layout.fillWidth: true
                    text: ticket.detail
                }
            }

            SmallButton {
                iconName: "undo"
                spoken: [text, ticket.text].join(", ")
                text: qsTr("Give it back")

                onClicked: root.followUp.giveBack(ticket.index)
            }
        }
    }
}
