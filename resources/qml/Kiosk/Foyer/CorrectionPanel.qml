pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What a visitor asks staff to put right: name, organisation, e-mail. */
SheetPanel {
    id: root

    required property StoredActs acts
    /** It is open, or hidden while the screen asks whether anyone is still there. */
    required property bool asked

    beside: Ask {
        visible: !Theme.largeText
    }
    closeText: qsTr("Not now")
    leadsOn: true
    title: qsTr("What is to be put right?")

    onAskedChanged: {
        if (asked) {
            acts.beginCorrection();
            called.text = acts.texts[0];
            works.text = acts.texts[1];
            mail.text = acts.texts[2];
        } else {
            called.text = works.text = mail.text = "";
        }
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Write it as it should be. This screen changes no list: you get a receipt, and the registration desk does it.")
        width: parent.width
    }

    EntryField {
        id: called

        hints: Qt.ImhNoPredictiveText
        label: qsTr("Name")
        maximumLength: 200
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
    }

    EntryField {
        id: works

        hints: Qt.ImhNoPredictiveText
        label: qsTr("Organisation")
        maximumLength: 200
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
    }

    EntryField {
        id: mail

        hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
        label: qsTr("E-mail")
        leftToRight: true
        maximumLength: 200
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
        wrong: root.acts.wrong

        onAccepted: root.acts.askCorrection(called.text, works.text, mail.text)
    }

    Ask {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: Theme.largeText
        width: Math.min(implicitWidth, parent.width)
    }

    component Ask: QuietButton {
        fill: Theme.accent
        fillPressed: Theme.accentPressed
        iconName: "check"
        ink: Theme.accentInk
        text: qsTr("Ask for it")

        onClicked: root.acts.askCorrection(called.text, works.text, mail.text)
    }
}
