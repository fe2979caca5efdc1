pragma ComponentBehavior: Bound

import QtQuick
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
        enabled: root.viewModel.course.phase !== "importing"
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

            onGoOnChosen: root.viewModel.goOn()
            onPeopleWanted: list => root.viewModel.showPeople(list)
        }

        DropArea {
            id: drop

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
