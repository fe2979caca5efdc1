pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of the last scans: its seal, who, what happened, and Undo while the check-in stands. */
Item {
    id: root

    required property int index
    required property string kind
    required property string title
    required property string line
    required property bool standing
    required property bool doubled

    /** The person wants this check-in taken back. */
    signal undoRequested(row: int)
    /** The keyboard came here. */
    signal reached(row: int)

    Accessible.name: line === "" ? title : title + ", " + line
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.touch, words.height + Theme.gap)

    RowLine {
        width: parent.width
    }

    VerdictSeal {
        id: seal

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        kind: root.kind
    }

    Column {
        id: words

        anchors.left: seal.right
        anchors.leftMargin: Theme.gap
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: undo.visible ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter

        FittingText {
            lines: 1
            sizes: ["body", "label"]
            text: root.title
            width: parent.width
        }

        FittingText {
            color: root.doubled ? Theme.ink : Theme.soft
            lines: 3
            sizes: ["label"]
            text: root.line
            weight: root.doubled ? Theme.medium : Theme.regular
            width: parent.width
        }
    }

    SmallButton {
        id: undo

        anchors.right: parent.right
        height: parent.height
        iconName: "undo"
        spoken: qsTr("Undo: %1").arg(root.title)
        text: qsTr("Undo")
        visible: root.standing

        onActiveFocusChanged: {
            if (activeFocus) {
                root.reached(root.index);
            }
        }
        onClicked: root.undoRequested(root.index)
    }
}
