pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Where the badges are scanned, the codes that go wrong, and the windows that can be opened. */
ColumnLayout {
    id: root

    required property BadgePanelViewModel viewModel

    /** The person ends the practice. */
    signal endChosen

    component Choice: Touchable {
        id: choice

        property bool chosen: false
        property string iconName: ""

        Accessible.checkable: chosen
        Accessible.checked: chosen
        fill: chosen ? Theme.chosenFill : Theme.quiet
        fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
        implicitHeight: Math.max(Theme.px(64), implicitContentHeight + Theme.px(12))
        ink: chosen ? Theme.chosenInk : Theme.ink
        leftPadding: Theme.gap
        rightPadding: Theme.gap

        contentItem: ButtonFace {
            color: choice.shownInk
            iconName: choice.iconName
            iconSize: Theme.px(26)
            sizes: ["body", "label"]
            text: choice.text
        }
    }

    spacing: Theme.rowGap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(12)

        MiniDoor {}

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: qsTr("Click a badge to scan it")
        }

        Repeater {
            model: root.viewModel.languages

            SmallButton {
                required property int index
                required property string modelData

                Accessible.name: qsTr("Show this panel in %1").arg(root.viewModel.languageNames[index])
                implicitHeight: Theme.px(48)
                text: modelData.toUpperCase()
                visible: modelData !== root.viewModel.language

                onClicked: root.viewModel.setLanguage(modelData)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.rowGap
        uniformCellSizes: true

        Choice {
            Layout.fillWidth: true
            chosen: root.viewModel.target === "desk"
            iconName: "scan"
            text: qsTr("At the desk")

            onClicked: root.viewModel.setTarget("desk")
        }

        Choice {
            Layout.fillWidth: true
            chosen: root.viewModel.target === "foyer"
            iconName: "tap"
            text: qsTr("In the foyer")

            onClicked: root.viewModel.setTarget("foyer")
        }
    }

    Choice {
        Layout.fillWidth: true
        iconName: "x"
        text: qsTr("End the practice")
        visible: root.viewModel.practice

        onClicked: root.endChosen()
    }

    LabelText {
        Layout.topMargin: Theme.rowGap
        text: qsTr("Codes that go wrong")
        weight: Theme.medium
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.rowGap
        uniformCellSizes: true

        Choice {
            Layout.fillWidth: true
            text: qsTr("Unknown code")

            onClicked: root.viewModel.scanUnknown()
        }

        Choice {
            Layout.fillWidth: true
            text: qsTr("Damaged code")

            onClicked: root.viewModel.scanDamaged()
        }

        Choice {
            Layout.fillWidth: true
            text: qsTr("Another event’s badge")

            onClicked: root.viewModel.scanForeign()
        }
    }

    LabelText {
        Layout.topMargin: Theme.rowGap
        text: qsTr("Windows")
        weight: Theme.medium
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.rowGap

        Choice {
            Layout.fillWidth: true
            iconName: "chart"
            text: root.viewModel.practice ? qsTr("Open the organiser") : qsTr("Open the organiser (PIN 2026)")

            onClicked: root.viewModel.openScreen("organiser")
        }

        Choice {
            iconName: "talk"
            text: qsTr("Open the wall")

            onClicked: root.viewModel.openScreen("wall")
        }
    }

    Choice {
        Layout.fillWidth: true
        iconName: "scan"
        text: qsTr("Open the desk again")
        visible: !root.viewModel.deskOpen

        onClicked: root.viewModel.openScreen("desk")
    }

    Choice {
        Layout.fillWidth: true
        iconName: "tap"
        text: qsTr("Open the foyer again")
        visible: !root.viewModel.foyerOpen

        onClicked: root.viewModel.openScreen("foyer")
    }

    LabelText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.half
        text: qsTr("Everyone here is invented. Closing this panel ends the demo and removes it.")
        visible: !root.viewModel.practice
    }
}
