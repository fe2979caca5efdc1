pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How the screen works, in a few sentences. */
SheetPanel {
    id: root

    required property FoyerViewModel foyer

    /** There is no badge at hand, but somebody knows its code. */
    signal codeWanted

    title: qsTr("Help")

    beside: Lower {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        visible: !Theme.hugeText
    }

    /** Brings all that is touched lower down, or back. */
    component Lower: QuietButton {
        iconName: root.foyer.lowReach ? "undo" : "down"
        text: root.foyer.lowReach ? qsTr("As it was") : qsTr("Everything lower down")

        onClicked: {
            root.foyer.setLowReach(!root.foyer.lowReach);
            root.closed();
        }
    }

    component Hint: Item {
        id: hint

        required property string iconName
        required property string text

        implicitHeight: Math.max(Theme.px(64), words.implicitHeight)
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width

        Icon {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            name: hint.iconName
            size: Theme.px(40)
        }

        BodyText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(72)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: hint.text
        }
    }

    Hint {
        iconName: "scan"
        text: qsTr("Hold the code on your badge in front of the reader, about a hand away. It also works before you touch anything.")
    }

    Hint {
        iconName: "swap"
        text: qsTr("To exchange contacts, scan your badges one after the other. Each of you then chooses what to share, or nothing.")
    }

    Hint {
        iconName: "card"
        text: qsTr("“People I met” shows your contacts as codes for your phone’s camera. There you can also undo your sharing.")
    }

    Hint {
        iconName: "shield"
        text: qsTr("The screen forgets you when you tap Leave, and by itself after a short while.")
    }

    Hint {
        iconName: "people"
        text: qsTr("Nothing works, or no badge? The team at the registration desk is glad to help.")
    }

    QuietButton {
        anchors.left: parent?.left
        iconName: "scan"
        text: qsTr("Type a code")
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.codeWanted()
    }

    // In large letters there is no room for it beside the way back.
    Lower {
        anchors.left: parent?.left
        visible: Theme.hugeText
        width: Math.min(implicitWidth, parent.width)
    }
}
