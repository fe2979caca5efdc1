pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What one member is asked once they are connected, in the language that they read, with a switch. */
Column {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string sentence
    required property string label
    required property bool on
    required property bool rightToLeft
    property string iconName: ""

    /** The person wants it, or not. */
    signal switchRequested(wanted: bool)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    spacing: Theme.half

    RowLine {
        width: parent.width
    }

    // On one line where both have room, so that two questions stand whole on one sheet.
    Flow {
        spacing: Theme.px(12)
        width: parent.width

        HeadingText {
            text: root.name
            width: Math.min(implicitWidth, parent.width)
        }

        LabelText {
            height: Math.max(implicitHeight, Theme.headingLine)
            text: root.organisation
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)
        }
    }

    BodyText {
        text: root.sentence
        tight: true
        width: parent.width
    }

    ConsentSwitch {
        iconName: root.iconName
        separator: false
        spoken: root.name + ": " + root.label
        switchedOn: root.on
        text: root.label
        width: parent.width

        onSwitchRequested: wanted => root.switchRequested(wanted)
    }
}
