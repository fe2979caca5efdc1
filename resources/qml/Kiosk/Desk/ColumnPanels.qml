pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** What covers the search when it is asked for: the questions about a guest, and the walk-in. */
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
        } else if (viewModel.panel === "decide") {
            decisionPanel.begin();
        } else if (viewModel.panel === "party") {
            partyPanel.begin();
        } else if (viewModel.panel === "staff") {
            staffPanel.begin();
        }
    }

    Component.onCompleted: root._takeFocus()

    Connections {
        function onPanelChanged() {
            root._takeFocus();
        }

        target: root.viewModel
    }

    ReasonsPanel {
        id: undoPanel

        act: root.viewModel.undoing.act
        anchors.fill: parent
        leaveText: root.viewModel.undoing.leaveText
        name: root.viewModel.undoing.name
        organisation: root.viewModel.undoing.organisation
        question: root.viewModel.undoing.question
        reasons: root.viewModel.undoing.reasons
        texts: root.viewModel.undoing.texts
        visible: root.viewModel.panel === "undo"

        onDismissed: root.viewModel.closePanel()
        onReasonGiven: reason => root.viewModel.undoing.takeBack(reason)
    }

    ReasonsPanel {
        id: decisionPanel

        act: qsTr("Let in")
        anchors.fill: parent
        leaveText: qsTr("Leave it as it is")
        name: root.viewModel.deciding.name
        organisation: root.viewModel.deciding.organisation
        question: qsTr("Why? The reason is kept, and it can be taken back.")
        reasons: root.viewModel.deciding.reasons
        texts: root.viewModel.deciding.texts
        visible: root.viewModel.panel === "decide"

        onDismissed: root.viewModel.closePanel()
        onReasonGiven: reason => root.viewModel.deciding.letIn(reason)
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

    ReasonsPanel {
        id: printPanel

        act: qsTr("Print the badge again of")
        anchors.fill: parent
        leaveText: qsTr("Print nothing")
        name: root.viewModel.printing.name
        organisation: root.viewModel.printing.organisation
        question: qsTr("Why? A lost badge opens nothing any more.")
        reasons: ["lost", "damaged", "misprinted", "corrected"]
        texts: [qsTr("It is lost"), qsTr("It is damaged"), qsTr("It was misprinted"), qsTr("The name was corrected")]
        visible: root.viewModel.panel === "print"

        onDismissed: root.viewModel.closePanel()
        onReasonGiven: reason => root.viewModel.printing.printAgain(reason)
    }

    PartyPanel {
        id: partyPanel

        anchors.fill: parent
        party: root.viewModel.party
        visible: root.viewModel.panel === "party"

        onDismissed: root.viewModel.closePanel()
    }

    StaffPanel {
        id: staffPanel

        anchors.fill: parent
        staff: root.viewModel.staff
        visible: root.viewModel.panel === "staff"

        onDismissed: root.viewModel.closePanel()
    }

    WalkInPanel {
        id: walkInPanel

        anchors.fill: parent
        visible: root.viewModel.panel === "walk_in"
        walkIn: root.viewModel.walkIn

        onCancelled: root.viewModel.closePanel()
    }
}
