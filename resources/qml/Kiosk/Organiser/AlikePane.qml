pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Those on the list who may be the guest who is being added; a tap means one of them. */
ListPane {
    id: root

    required property OrganiserNewGuest newGuest

    even: false
    model: newGuest.alike
    title: qsTr("On the list already? Then choose here")

    delegate: ResultRow {
        required property int index
        required property string name

        focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
        height: Math.max(Theme.touch, implicitHeight)
        listed: true
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: name
        width: ListView.view.width

        required detail
        required stateText

        onClicked: root.newGuest.pick(index)
    }
}
