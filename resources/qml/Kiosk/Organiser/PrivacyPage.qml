pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Erasing one person: left whom, right what it means and why. */
SplitPage {
    id: root

    required property OrganiserPrivacy viewModel

    paneHeight: _opened ? 540 : 420

    readonly property bool _opened: viewModel.name !== ""

    list: ListPane {
        id: people

        emptyIcon: "people"
        emptyText: root.viewModel.hint
        focus: true
        model: root.viewModel.people
        searchHint: qsTr("Name, organisation or code")
        title: qsTr("Erase a person")

        delegate: ResultRow {
            required property int index
            required property string name

            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required detail

            onClicked: root.viewModel.open(index)
        }

        Component.onCompleted: focusSearch()
        onAccepted: root.viewModel.open(0)
        onSearched: text => root.viewModel.search(text)

        Connections {
            function onCleared() {
                people.clear();
            }

            target: root.viewModel
        }
    }
    pane: OrganiserCard {
        ErasureCount {
            anchors.fill: parent
            privacy: root.viewModel
            visible: !root._opened
        }

        ErasureForm {
            anchors.fill: parent
            privacy: root.viewModel
            visible: root._opened
        }
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.asking
        parent: root.dialogs
        primaryText: qsTr("Erase for good")
        quietText: qsTr("Not now")
        sentence: qsTr("This cannot be undone on any kiosk, nor by importing the guest list again.")
        title: qsTr("Erase %1?").arg(root.viewModel.name)

        leading: IconArch {
            color: Theme.dangerLine
            name: "warning"
        }

        onPrimaryChosen: root.viewModel.erase()
        onQuietChosen: root.viewModel.keep()
        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }
}
