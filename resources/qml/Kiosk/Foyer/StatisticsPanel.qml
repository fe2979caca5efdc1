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

        Column {
            id: question

            required property string attendee
            required property string name
            required property string sentence
            required property string label
            required property bool on
            required property bool rightToLeft

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: rightToLeft
            spacing: Theme.half
            width: parent?.width ?? 0

            RowLine {
                width: parent.width
            }

            HeadingText {
                text: question.name
                width: parent.width
            }

            BodyText {
                text: question.sentence
                tight: true
                width: parent.width
            }

            ConsentSwitch {
                iconName: "chart"
                separator: false
                spoken: question.name + ": " + question.label
                switchedOn: question.on
                text: question.label
                width: parent.width

                onSwitchRequested: wanted => root.switchRequested(question.attendee, wanted)
            }
        }
    }
}
