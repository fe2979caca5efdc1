pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What can be marked on the floor that is opened, and the way to one more floor. */
FocusScope {
    id: root

    required property InformationPlans plans

    ListPane {
        id: rooms

        anchors.bottom: add.visible ? add.top : parent.bottom
        anchors.bottomMargin: add.visible ? Theme.rowGap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        emptyIcon: "pin"
        emptyText: root.plans.marking.empty
        even: false
        focus: true
        longestSearch: 80
        model: root.plans.marking.rooms
        searchHint: root.plans.title === "" ? "" : qsTr("Room or place")
        summary: root.plans.marking.summary
        title: qsTr("Rooms")

        delegate: ResultRow {
            required property string name

            // Nothing is cut through its letters.
            opacity: rooms.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            height: Math.max(Theme.touch, implicitHeight)
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required past
            required stateText

            onClicked: root.plans.marking.pickRoom(name)
        }

        onAccepted: root.plans.marking.accept()
        onSearched: text => root.plans.marking.search(text)

        Connections {
            function onCleared() {
                rooms.clear();
            }

            target: root.plans.marking
        }
    }

    QuietButton {
        id: add

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: "plus"
        text: qsTr("Add a floor plan…")
        visible: root.plans.title !== "" && !Theme.portrait

        onClicked: root.plans.chooseFile()
    }
}
