pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What visitors take along, in the order of their page, and the way to one thing more. */
FocusScope {
    id: root

    required property InformationEntries entries

    ListPane {
        id: list

        anchors.bottom: add.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        emptyIcon: "i"
        emptyText: qsTr("Nothing yet. Visitors scan links and the Wi-Fi from the foyer screen with their phones.")
        even: false
        focus: true
        model: root.entries.entries
        title: qsTr("To take along")
        titled: false

        delegate: SourceDelegate {
            required property int index
            required property string entry
            required property string title

            // Nothing is cut through its letters.
            opacity: list.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            text: title
            width: ListView.view.width

            required chosen
            required detail
            required picture
            required subject

            onChosenChanged: {
                if (chosen) {
                    list.list.currentIndex = index;
                }
            }
            onClicked: root.entries.choose(entry)
        }
    }

    QuietButton {
        id: add

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !root.entries.isNew
        iconName: "plus"
        text: qsTr("Add something…")

        onClicked: root.entries.add()
    }
}
