pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Asks a visitor whether the organiser is to erase what is kept about them. */
SheetPanel {
    id: root

    /** The visitor wants to be erased. */
    signal erasureRequested

    closeText: qsTr("Not now")
    title: qsTr("Erase what is kept about you?")

    BodyText {
        color: Theme.soft
        text: qsTr("The organiser is asked for it and does it, on every kiosk and for good. Your badge opens nothing then, and people you met keep what they saved.")
        width: parent.width
    }

    QuietButton {
        anchors.left: parent?.left
        danger: true
        iconName: "shield"
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Ask for it")
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.erasureRequested()
    }
}
