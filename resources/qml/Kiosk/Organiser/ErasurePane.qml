pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The guest or member of staff who was opened, and why they are erased. */
PreviewPane {
    id: root

    required property OrganiserPrivacy privacy

    readonly property PrivacyErasure _erasure: privacy.erasure

    detail: privacy.detail
    title: privacy.name

    foot: RowLayout {
        spacing: Theme.gap
        width: parent.width

        QuietButton {
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.privacy.goBack()
        }

        QuietButton {
            Layout.fillWidth: true
            text: qsTr("Keep them")
            visible: root._erasure.requested

            onClicked: root._erasure.decline()
        }

        QuietButton {
            Layout.fillWidth: true
            danger: true
            enabled: root._erasure.ready
            text: root._erasure.ready ? qsTr("Erase for good") : qsTr("Choose a reason")

            onClicked: root._erasure.ask()
        }
    }

    FittingText {
        balanced: false
        lines: root._erasure.requested ? 6 : 3
        opacity: root.showsWhole(y, height) ? 1 : 0
        sizes: ["label"]
        text: root._erasure.requested ? qsTr("They asked for it at a desk or foyer screen. Erasing holds on every kiosk and cannot be undone; keep them if they changed their mind or somebody else had asked.") : qsTr("Why? The log of erasures keeps the reason, and no name.")
        weight: Theme.medium
        width: parent.width
    }

    Column {
        id: reasons

        spacing: Theme.rowGap
        visible: !root._erasure.requested
        width: parent.width

        Repeater {
            model: root._erasure.reasons

            ChoiceButton {
                required property string reason
                required property string title
                required chosen

                fill: chosen ? Theme.a10 : Theme.quiet
                iconName: chosen ? "check" : ""
                opacity: root.showsWhole(reasons.y + y, height) ? 1 : 0
                ink: Theme.ink
                outlineColor: chosen ? Theme.accentLine : Theme.outline
                outlineWidth: chosen ? Theme.px(3) : Theme.outlineWidth
                text: title
                width: parent?.width ?? 0

                onClicked: root._erasure.giveReason(reason)
            }
        }
    }
}
