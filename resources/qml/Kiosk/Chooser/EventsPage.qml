pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The events that this machine knows, and the ways to another. */
FocusScope {
    id: root

    required property ChooserViewModel viewModel

    /** The person wants to pick an event file. */
    signal fileWanted

    Keys.onEscapePressed: root.viewModel.goBack()

    ColumnLayout {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginFoyer
        anchors.rightMargin: Theme.marginFoyer
        anchors.topMargin: Theme.px(32)
        spacing: Theme.px(24)

        PageTitle {
            Layout.fillWidth: true
            text: qsTr("Which event?")
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            balanced: false
            sizes: ["body", "label"]
            text: root.viewModel.wrong
            visible: text !== ""
        }

        ListView {
            id: list

            currentIndex: -1
            Accessible.name: qsTr("Events on this computer")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.viewModel.events
            spacing: Theme.rowGap

            delegate: EventDelegate {
                width: list.width

                onForgetRequested: root.viewModel.forget(index)
                onOpenRequested: root.viewModel.openKnown(index)
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            QuietButton {
                iconName: "back"
                text: qsTr("Back")

                onClicked: root.viewModel.goBack()
            }

            QuietButton {
                iconName: "calendar"
                text: qsTr("New event")

                onClicked: root.viewModel.startNew()
            }

            QuietButton {
                iconName: "scan"
                text: qsTr("Join an event")

                onClicked: root.viewModel.startJoin()
            }

            QuietButton {
                iconName: "export"
                text: qsTr("Open an event file")

                onClicked: root.fileWanted()
            }

            QuietButton {
                iconName: "star"
                text: qsTr("Demo")

                onClicked: root.viewModel.choose("demo")
            }
        }
    }
}
