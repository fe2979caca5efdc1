pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** The way out while text is so large that the bar has no room for all: leave, or first ask for help. */
SheetPanel {
    id: root

    required property FoyerViewModel foyer
    /** People are asked on the page below. */
    property bool withNotice: false
    /** Another badge can join what is done on the page below. */
    property bool withCode: false

    closeText: qsTr("Stay")
    title: qsTr("Leave, or help?")

    component Way: QuietButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
    }

    Way {
        iconName: "exit"
        text: qsTr("Leave")

        onClicked: root.foyer.leave()
    }

    Way {
        iconName: "scan"
        spoken: qsTr("Type a code")
        text: qsTr("One more")
        visible: root.withCode

        onClicked: root.foyer.openSheet("pad")
    }

    Way {
        iconName: "help"
        text: qsTr("Help")

        onClicked: root.foyer.openSheet("help")
    }

    Way {
        iconName: "shield"
        text: qsTr("Who uses this data, and why")
        visible: root.withNotice

        onClicked: root.foyer.openSheet("notice")
    }
}
