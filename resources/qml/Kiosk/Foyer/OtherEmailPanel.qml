pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Another e-mail than the guest list's, which somebody gives for this exchange alone. */
SheetPanel {
    id: root

    required property OtherEmail otherEmail
    /** It is open, or hidden while the screen asks whether anyone is still there. */
    required property bool asked

    closeText: qsTr("Not now")
    leadsOn: true
    title: qsTr("Another e-mail, just for this")

    beside: Use {
        visible: !Theme.largeText
    }

    onAskedChanged: {
        mail.text = asked ? otherEmail.text : "";
        if (!asked) {
            otherEmail.forget();
        }
    }
    onOpenedChanged: {
        if (opened) {
            mail.focusInput();
        }
    }

    BodyText {
        color: Theme.soft
        text: qsTr("%1: only those who share with you here and now get it. The guest list keeps the one it has; leave this empty to share that.").arg(Theme.isolated(root.otherEmail.who))
        width: parent.width
    }

    EntryField {
        id: mail

        hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        label: qsTr("E-mail")
        leftToRight: true
        maximumLength: 200
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
        wrong: root.otherEmail.wrong

        onAccepted: root.otherEmail.use(text)
    }

    Use {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: Theme.largeText
        width: Math.min(implicitWidth, parent.width)
    }

    component Use: QuietButton {
        fill: Theme.accent
        fillPressed: Theme.accentPressed
        iconName: "check"
        ink: Theme.accentInk
        text: qsTr("Use this one")

        onClicked: root.otherEmail.use(mail.text)
    }
}
