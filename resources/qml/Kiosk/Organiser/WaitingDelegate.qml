pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Something that waits for a printer: whose it is, how it stands, and what can be done with it. */
Column {
    id: root

    required property string title
    required property string detail
    required property bool troubled
    required property bool again
    required property bool seen

    /** The person wants it printed again. */
    signal againChosen
    /** The person has seen that it came out. */
    signal seenChosen
    /** The person wants it no more. */
    signal removeChosen

    spacing: Theme.half

    Column {
        Accessible.name: root.title + ", " + root.detail
        Accessible.role: Accessible.StaticText
        width: parent.width

        FittingText {
            Accessible.ignored: true
            sizes: ["body", "label"]
            text: root.title
            width: parent.width
        }

        FittingText {
            Accessible.ignored: true
            color: root.troubled ? Theme.ink : Theme.soft
            lines: 3
            sizes: ["label"]
            text: root.detail
            weight: root.troubled ? Theme.semibold : Theme.regular
            width: parent.width
        }
    }

    Flow {
        spacing: Theme.rowGap
        width: parent.width

        SmallButton {
            iconName: "check"
            spoken: root.title + ", " + text
            text: qsTr("It came out")
            visible: root.seen

            onClicked: root.seenChosen()
        }

        SmallButton {
            iconName: "again"
            spoken: root.title + ", " + text
            text: qsTr("Print it again")
            visible: root.again

            onClicked: root.againChosen()
        }

        SmallButton {
            iconName: "x"
            spoken: root.title + ", " + text
            text: qsTr("Take it out")

            onClicked: root.removeChosen()
        }
    }

    RowLine {
        width: parent.width
    }
}
