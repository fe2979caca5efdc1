pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Whose sharing is to be undone, among those who have just exchanged contacts. */
SheetPanel {
    id: root

    required property Rows cards

    /** This person wants their sharing undone. */
    signal undoRequested(attendee: string)

    title: qsTr("Undo whose sharing?")

    BodyText {
        color: Theme.soft
        text: qsTr("Tap your own name. What others have saved on their phones stays with them.")
        width: parent.width
    }

    Flow {
        id: people

        spacing: Theme.px(12)
        width: parent.width

        Repeater {
            model: root.opened ? root.cards : null

            QuietButton {
                required property string attendee
                required property string name
                required property string organisation
                required property bool alike

                // In large letters they scroll, and nothing is cut through its letters.
                opacity: root.showsWhole(people.y + y, height) ? 1 : 0
                iconName: "undo"
                text: alike && organisation !== "" ? name + " · " + organisation : name
                width: Math.min(implicitWidth, people.width)

                onClicked: root.undoRequested(attendee)
            }
        }
    }
}
