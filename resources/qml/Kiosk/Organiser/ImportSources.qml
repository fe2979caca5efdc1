pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The files that are at hand, another one, and the agenda's address on the web. */
Item {
    id: root

    required property OrganiserImports viewModel

    /** The person wants to look for a file themselves. */
    signal otherChosen

    ListPane {
        id: files

        anchors.bottom: others.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        emptyIcon: "list"
        emptyText: qsTr("No list or agenda in your downloads, your documents or on a drive.")
        model: root.viewModel.sources
        title: qsTr("Files at hand")

        delegate: SourceDelegate {
            required property int index
            required property string title

            // Nothing is cut through its letters.
            opacity: files.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            text: title
            width: ListView.view.width

            required chosen
            required detail
            required picture
            required subject

            onClicked: root.viewModel.choose(index)
        }
    }

    GridLayout {
        id: others

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.rowGap
        columns: Theme.portrait ? 2 : 1
        rowSpacing: Theme.rowGap

        QuietButton {
            iconName: "search"
            text: qsTr("Other file…")
            roomyPadding: Theme.px(Theme.portrait ? 14 : 26)
            Layout.fillWidth: !Theme.portrait

            onClicked: root.otherChosen()
        }

        EntryField {
            hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            iconName: "globe"
            maximumLength: 2000
            placeholder: qsTr("Agenda’s web address")
            Layout.fillWidth: true

            onAccepted: root.viewModel.openAddress(text)
        }
    }
}
