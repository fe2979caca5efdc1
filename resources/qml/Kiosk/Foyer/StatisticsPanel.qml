pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Of each who is connected: the sentence about the organiser's statistics in their language, and a switch that is off. */
SheetPanel {
    id: root

    required property Rows questions

    /** This person wants to be counted, or not. */
    signal switchRequested(attendee: string, wanted: bool)

    title: qsTr("May the organiser count it?")

    BodyText {
        color: Theme.soft
        text: qsTr("This is asked apart from sharing, and changes nothing about it. Each of you answers for yourself.")
        width: parent.width
    }

    Repeater {
        model: root.opened ? root.questions : null

        MemberQuestion {
            iconName: "chart"
            width: parent?.width ?? 0

            onSwitchRequested: wanted => root.switchRequested(attendee, wanted)
        }
    }
}
