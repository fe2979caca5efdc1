pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Whether a visitor wants their contacts sent by mail: the sentence that they agree to, and the way back from it. */
SheetPanel {
    id: root

    required property FoyerContactMail mail

    /** The foot of the sheet has no room for what it is for: it stands below the sentence. */
    readonly property bool _below: Theme.largeText || Theme.portrait

    /** The visitor wants to read who uses their data, and why. */
    signal noticeRequested

    beside: Answer {
        visible: !root._below
    }
    closeText: mail.agreed ? qsTr("Close") : qsTr("Not now")
    leadsOn: true
    title: mail.agreed ? qsTr("You asked for your contacts by mail") : qsTr("Have your contacts mailed to you?")

    FittingText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        balanced: false
        // In large letters it is seen whole at once, as what somebody agrees to must be.
        lines: Theme.largeText && !Theme.portrait ? 5 : 10
        opacity: root.showsWhole(y, height) ? 1 : 0
        sizes: ["body", "label"]
        text: root.mail.sentence
        weight: Theme.regular
        width: parent.width
    }

    Answer {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root._below
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    QuietButton {
        anchors.left: parent?.left
        iconName: "shield"
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("Who uses my data, and why")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.noticeRequested()
    }

    component Answer: QuietButton {
        fill: root.mail.agreed ? Theme.quiet : Theme.accent
        fillPressed: root.mail.agreed ? Theme.quietPressed : Theme.accentPressed
        iconName: root.mail.agreed ? "undo" : "check"
        ink: root.mail.agreed ? Theme.ink : Theme.accentInk
        text: root.mail.agreed ? qsTr("Do not mail them") : qsTr("I agree, mail them")

        onClicked: {
            if (root.mail.agreed) {
                root.mail.takeBack();
            } else {
                root.mail.agree();
            }
            root.closed();
        }
    }
}
