pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The pages by name, the language, the time, and the lock. */
GridLayout {
    id: root

    required property OrganiserViewModel viewModel

    component Tab: Touchable {
        id: tab

        required property string page
        required property string iconName
        readonly property bool chosen: root.viewModel.tab === page

        Accessible.checkable: true
        Accessible.checked: chosen
        Accessible.role: Accessible.PageTab
        fill: chosen ? Theme.chosenFill : "transparent"
        fillPressed: chosen ? Theme.chosenFill : Theme.quiet
        ink: chosen ? Theme.chosenInk : Theme.ink
        leftPadding: Theme.px(Theme.portrait ? 16 : 22)
        outlineWidth: chosen ? 0 : Theme.outlineWidth
        rightPadding: Theme.px(Theme.portrait ? 16 : 22)

        onClicked: root.viewModel.openTab(page)

        contentItem: ButtonFace {
            color: tab.shownInk
            iconName: Theme.portrait ? "" : tab.iconName
            iconSize: Theme.px(26)
            text: tab.text
        }
    }

    columnSpacing: Theme.rowGap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.half

    RowLayout {
        Layout.fillWidth: Theme.portrait
        spacing: Theme.half

        MiniDoor {
            visible: !Theme.portrait
            Layout.rightMargin: Theme.gap
            implicitHeight: Theme.px(44)
            implicitWidth: Theme.px(40)
        }

        Tab {
            iconName: "chart"
            page: "watch"
            text: qsTr("Watch")
        }

        Tab {
            iconName: "export"
            page: "export"
            text: qsTr("Export")
        }

        Tab {
            iconName: "shield"
            page: "privacy"
            text: qsTr("Privacy")
        }

        Tab {
            iconName: "device"
            page: "kiosks"
            text: qsTr("Kiosks")
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.rowGap

        Item {
            Layout.fillWidth: true
        }

        Repeater {
            model: root.viewModel.languages

            Touchable {
                id: language

                required property string modelData

                Accessible.name: qsTr("Show this page in %1").arg(modelData === "tr" ? "Türkçe" : modelData === "en" ? "English" : modelData)
                fill: "transparent"
                fillPressed: Theme.quiet
                leftPadding: Theme.px(18)
                rightPadding: Theme.px(18)
                text: Theme.portrait ? modelData.toUpperCase() : modelData === "tr" ? "Türkçe" : modelData === "en" ? "English" : modelData
                visible: modelData !== root.viewModel.language

                contentItem: ButtonFace {
                    color: language.shownInk
                    iconName: "globe"
                    iconSize: Theme.px(26)
                    text: language.text
                }

                onClicked: root.viewModel.setLanguage(modelData)
            }
        }

        BodyText {
            Layout.leftMargin: Theme.rowGap
            Layout.rightMargin: Theme.gap
            tabular: true
            text: root.viewModel.clock
            visible: !Theme.portrait
            weight: Theme.semibold
        }

        Touchable {
            id: lock

            fillPressed: Theme.a10
            implicitWidth: Theme.touch
            spoken: qsTr("Lock this page")

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    color: Theme.ink
                    name: "lock"
                    size: Theme.px(28)
                }
            }

            onClicked: root.viewModel.door.lock()
        }
    }
}
