pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** What covers the search when it is asked for: taking a check-in back, and the walk-in. */
FocusScope {
    id: root

    required property DeskViewModel viewModel
    required property SearchGroup searchGroup

    function _takeFocus() {
        if (viewModel.panel === "undo") {
            undoPanel.begin();
        } else if (viewModel.panel === "walk_in") {
            walkInPanel.begin(searchGroup.text);
        } else if (viewModel.panel === "name") {
            namePanel.begin();
        } else if (viewModel.panel === "about") {
            aboutPanel.begin();
        } else if (viewModel.panel === "print") {
            printPanel.begin();
        }
    }

    Component.onCompleted: root._takeFocus()

    Connections {
        function onPanelChanged() {
            root._takeFocus();
        }

        target: root.viewModel
    }

    UndoPanel {
        id: undoPanel

        anchors.fill: parent
        name: root.viewModel.undoing.name
        organisation: root.viewModel.undoing.organisation
        visible: root.viewModel.panel === "undo"

        onKept: root.viewModel.closePanel()
        onReasonGiven: reason => root.viewModel.undoing.takeBack(reason)
    }

    NamePanel {
        id: namePanel

        anchors.fill: parent
        naming: root.viewModel.guest.naming
        visible: root.viewModel.panel === "name"

        onCancelled: root.viewModel.closePanel()
    }

    AboutPanel {
        id: aboutPanel

        about: root.viewModel.guest.about
        anchors.fill: parent
        visible: root.viewModel.panel === "about"

        onClosed: root.viewModel.closePanel()
    }

    PrintPanel {
        id: printPanel

        anchors.fill: parent
        name: root.viewModel.printing.name
        organisation: root.viewModel.printing.organisation
        visible: root.viewModel.panel === "print"

        onDismissed: root.viewModel.closePanel()
        onReasonGiven: reason => root.viewModel.printing.printAgain(reason)
    }

    WalkInPanel {
        id: walkInPanel

        anchors.fill: parent
        visible: root.viewModel.panel === "walk_in"
        walkIn: root.viewModel.walkIn

        onCancelled: root.viewModel.closePanel()
    }
}
