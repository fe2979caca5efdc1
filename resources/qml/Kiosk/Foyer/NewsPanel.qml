pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The sentence to which a visitor agrees who wants mail from the organiser after the event. */
SheetPanel {
    id: root

    /** What is agreed to, word for word. */
    required property string sentence

    /** The foot of the sheet has no room for what it is for: it stands below the sentence. */
    readonly property bool _below: Theme.largeText || Theme.portrait

    /** The visitor agrees. */
    signal agreed
    /** The visitor wants to read who uses their data, and why. */
    signal noticeRequested

    beside: Agree {
        visible: !root._below
    }
    closeText: qsTr("Not now")
    leadsOn: true
    title: qsTr("Mail from the organiser?")

    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        step: Theme.largeText ? Theme.label : Theme.body
        text: root.sentence
        width: parent.width
    }

    Agree {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root._below
        width: Math.min(implicitWidth, parent.width)
    }

    QuietButton {
        anchors.left: parent?.left
        iconName: "shield"
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Who uses my data, and why")
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.noticeRequested()
    }

    component Agree: QuietButton {
        fill: Theme.accent
        fillPressed: Theme.accentPressed
        iconName: "check"
        ink: Theme.accentInk
        text: qsTr("I agree")

        onClicked: root.agreed()
    }
}
