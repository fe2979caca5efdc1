pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Components

/** The larger parts: tiles, cards, panes, the pad. */
Rectangle {
    color: Theme.paper
    height: Theme.windowHeight
    width: Theme.windowWidth

    LeadTile {
        iconName: "scan"
        text: "Giriş yapın"
        detail: "Yaka kartınızı okutun ya da adınızı yazın"
        x: Theme.px(24)
        y: Theme.px(16)
        width: Theme.px(300)
        height: Theme.px(420)
    }
    TileButton {
        iconName: "calendar"
        text: "Program"
        detail: "Sırada: Öğle yemeği, 12:30"
        x: Theme.px(340)
        y: Theme.px(16)
        width: Theme.px(290)
    }
    TileButton {
        iconName: "meet"
        text: "Kiminle tanışmalı, kiminle görüşmeli?"
        detail: "Konunuza göre uyarlanabilecek öneriler"
        down: true
        x: Theme.px(340)
        y: Theme.px(280)
        width: Theme.px(290)
    }
    TileButton {
        iconName: "swap"
        text: "Disabled"
        detail: "No exchange yet"
        enabled: false
        x: Theme.px(340)
        y: Theme.px(540)
        width: Theme.px(290)
        height: Theme.px(240)
    }
    NumericPad {
        id: pad
        title: "Organiser PIN"
        x: Theme.px(648)
        y: Theme.px(16)
        Component.onCompleted: {
            enter("1");
            enter("2");
        }
    }
    PersonCard {
        name: "Deniz A."
        organisation: "Körfez University"
        waiting: true
        x: Theme.px(24)
        y: Theme.px(450)
        width: Theme.px(300)
        height: Theme.px(330)
        Column {
            width: parent.width
            ConsentSwitch {
                switchedOn: false
                text: "Role"
                iconName: "role"
                width: parent.width
            }
            ConsentSwitch {
                switchedOn: true
                text: "E-mail"
                iconName: "mail"
                width: parent.width
            }
        }
    }
    VerdictField {
        id: pane
        kind: "admitted"
        x: Theme.px(648)
        y: Theme.px(500)
        width: Theme.px(400)
        height: Theme.px(290)
        VerdictSeal {
            kind: pane.kind
            overPane: true
            size: Theme.px(72)
            x: Theme.px(24)
            y: Theme.px(16)
        }
        NameText {
            given: "Ayşegül"
            family: "Demirtaş"
            color: pane.ink
            x: Theme.px(24)
            y: Theme.px(90)
            width: parent.width - 48
        }
    }
    Column {
        spacing: Theme.px(8)
        x: Theme.px(1064)
        y: Theme.px(16)
        width: Theme.px(204)
        PaneButton {
            kind: "already_in"
            text: "Not this person?"
            keyCap: "F6"
            width: parent.width
        }
        PaneButton {
            kind: "already_in"
            text: "Let in again"
            second: true
            keyCap: "F7"
            iconName: "again"
            width: parent.width
        }
        PaneButton {
            kind: "refused"
            text: "Walk-in"
            detail: "The badge prints"
            keyCap: "F2"
            iconName: "meet"
            width: parent.width
        }
        FunctionKey {
            keyName: "F2"
            text: "Walk-in"
        }
        CountdownArch {
            seconds: 14
            total: 20
        }
        EntryField {
            label: "Surname"
            wrong: "Please give a name"
            width: parent.width
        }
    }
}
