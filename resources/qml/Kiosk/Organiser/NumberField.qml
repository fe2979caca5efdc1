pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A number that is typed, or moved with less and more; beside it what it counts. */
RowLayout {
    id: root

    required property string draft
    required property string label
    property string unit: ""
    /** How wide the field is: for six digits, or fewer. */
    property real fieldWidth: 128

    /** The person changed the digits. */
    signal edited(text: string)
    /** The person wants more (1) or less (-1). */
    signal stepped(direction: int)
    /** The person pressed Enter. */
    signal accepted

    onDraftChanged: {
        if (field.text !== draft) {
            field.text = draft;
        }
    }

    component Step: Touchable {
        id: step

        required property string iconName

        autoRepeat: true
        fill: Theme.quiet
        fillPressed: Theme.quietPressed
        implicitWidth: Theme.touch

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                color: step.shownInk
                name: step.iconName
                size: Theme.px(28)
            }
        }
    }

    spacing: Theme.rowGap

    Step {
        iconName: "minus"
        spoken: qsTr("Less")

        onClicked: root.stepped(-1)
    }

    EntryField {
        id: field

        Layout.preferredWidth: Theme.px(root.fieldWidth)
        hints: Qt.ImhDigitsOnly
        implicitWidth: Theme.px(root.fieldWidth)
        maximumLength: 6
        spoken: root.label

        Component.onCompleted: text = root.draft
        onAccepted: root.accepted()
        onEdited: text => root.edited(text)
        onMovedDown: root.stepped(-1)
        onMovedUp: root.stepped(1)
    }

    Step {
        iconName: "plus"
        spoken: qsTr("More")

        onClicked: root.stepped(1)
    }

    // What is left of a row that is wider stays at its end.
    Item {
        Layout.fillWidth: true
        visible: root.unit === ""
    }

    FittingText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.rowGap
        lines: 1
        sizes: ["body", "label"]
        text: root.unit
        visible: text !== ""
        weight: Theme.medium
    }
}
