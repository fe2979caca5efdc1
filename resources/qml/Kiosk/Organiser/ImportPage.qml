pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Guest lists and agendas: left what is at hand, right what a file would do, before anything is changed. */
SplitPage {
    id: root

    required property OrganiserImports viewModel

    paneHeight: 480
    paneWidth: 752

    list: ImportSources {
        enabled: root.viewModel.course.phase !== "importing" && !root.viewModel.undoing.isBusy
        focus: true
        viewModel: root.viewModel

        onOtherChosen: root.viewModel.chooseFile()
    }
    pane: Item {
        Connections {
            function onColumnLeft(name: string) {
                preview.focusColumn(name);
            }

            target: chooser
        }

        ImportPreviewPane {
            id: preview

            anchors.fill: parent
            course: root.viewModel.course
            followUp: root.viewModel.followUp
            visible: !root.viewModel.undoing.isBusy

            onGoOnChosen: root.viewModel.goOn()
            onPeopleWanted: list => root.viewModel.showPeople(list)
        }

        OrganiserCard {
            anchors.fill: parent
            visible: root.viewModel.undoing.isBusy

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    sizes: ["heading", "body"]
                    text: root.viewModel.undoing.doing
                }

                ProgressBar {
                    Layout.fillWidth: true
                    progress: root.viewModel.undoing.progress
                    spoken: root.viewModel.undoing.doing
                }
            }
        }

        DropArea {
            id: drop

            enabled: !root.viewModel.undoing.isBusy

            anchors.fill: parent
            keys: ["text/uri-list"]

            onDropped: event => {
                if (event.hasUrls && event.urls.length > 0) {
                    root.viewModel.open(event.urls[0]);
                    event.accept();
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.accentLine
            border.width: Theme.px(3)
            color: "transparent"
            radius: Theme.radiusTile
            visible: drop.containsDrag
        }
    }

    FieldChooser {
        id: chooser

        anchors.fill: parent
        course: root.viewModel.course
        parent: root.dialogs
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.undoing.asks
        parent: root.dialogs
        primaryText: qsTr("Take it back")
        quietText: qsTr("Keep it")
        sentence: root.viewModel.undoing.sentence
        title: root.viewModel.undoing.title

        leading: IconArch {
            color: Theme.dangerLine
            name: "undo"
        }

        onOpenedChanged: {
            if (!opened) {
                root.forceActiveFocus();
            }
        }
        onPrimaryChosen: root.viewModel.undoing.undo()
        onQuietChosen: root.viewModel.undoing.keep()
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.followUp.asks
        parent: root.dialogs
        primaryText: qsTr("Cancel the tickets")
        quietText: qsTr("Keep them")
        sentence: root.viewModel.followUp.gone
        title: qsTr("Cancel the tickets of those who are gone?")

        leading: IconArch {
            color: Theme.dangerLine
            name: "warning"
        }

        onOpenedChanged: {
            if (!opened) {
                root.forceActiveFocus();
            }
        }
        onPrimaryChosen: root.viewModel.followUp.cancelGone()
        onQuietChosen: root.viewModel.followUp.keep()
    }
}
