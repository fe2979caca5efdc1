pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Of each who shared more than a name: the sentence about having that switched on the next time, and a switch. */
SheetPanel {
    id: root

    required property LastingQuestions lasting

    title: qsTr("The same the next time?")

    BodyText {
        color: Theme.soft
        text: qsTr("It only saves you taps: the next time you are asked again, and nothing is given before you answer.")
        width: parent.width
    }

    Repeater {
        model: root.opened ? root.lasting.questions : null

        MemberQuestion {
            iconName: "again"
            width: parent?.width ?? 0

            onSwitchRequested: wanted => root.lasting.switch(attendee, wanted)
        }
    }
}
