pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One person's question about the organiser's statistics, in the language that they read. */
Column {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string sentence
    required property string label
    required property bool on
    required property bool rightToLeft

    /** The person wants to be counted, or not. */
    signal switchRequested(wanted: bool)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    spacing: Theme.half

    RowLine {
        width: parent.width
    }

    HeadingText {
        text: root.name
        width: parent.width
    }

    LabelText {
        text: root.organisation
        visible: text !== ""
        width: parent.width
    }

    BodyText {
        text: root.sentence
        tight: true
        width: parent.width
    }

    ConsentSwitch {
        iconName: "chart"
        separator: false
        spoken: root.name + ": " + root.label
        switchedOn: root.on
        text: root.label
        width: parent.width

        onSwitchRequested: wanted => root.switchRequested(wanted)
    }
}
