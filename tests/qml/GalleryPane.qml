pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Components

/** A verdict pane as the desk shows it, and a dialog over a page. */
Rectangle {
    id: root

    property string kind: "admitted"
    property bool asking: false

    color: Theme.paper
    height: Theme.windowHeight
    width: Theme.windowWidth

    VerdictField {
        id: pane

        height: Theme.px(664)
        kind: root.kind
        width: Theme.px(728)
        x: Theme.px(16)
        y: Theme.px(16)

        VerdictSeal {
            kind: root.kind
            overPane: true
            size: Theme.px(104)
            x: Theme.px(40)
            y: Theme.px(40)
        }
        TitleText {
            color: pane.headInk
            text: "Admitted"
            x: Theme.px(172)
            y: Theme.px(60)
        }
        NameText {
            color: pane.ink
            given: "Ayşegül"
            family: "Demirtaş"
            width: Theme.px(648)
            x: Theme.px(40)
            y: Theme.px(196)
        }
        PaneButton {
            kind: root.kind
            text: "Print again"
            iconName: "printer"
            keyCap: "F6"
            width: Theme.px(332)
            x: Theme.px(24)
            y: Theme.px(552)
        }
        PaneButton {
            kind: root.kind
            text: "Let in again"
            iconName: "again"
            keyCap: "F7"
            second: true
            width: Theme.px(332)
            x: Theme.px(372)
            y: Theme.px(552)
        }
    }

    NameText {
        given: "Muhammed Abdülkerim Alparslan"
        family: "Kılıçaslanoğulları-Büyükkarabekiroğlu"
        width: Theme.px(488)
        x: Theme.px(760)
        y: Theme.px(16)
    }
    NameText {
        given: "Wolfeschlegelsteinhausenberger"
        family: ""
        width: Theme.px(488)
        x: Theme.px(760)
        y: Theme.px(200)
    }
    NameText {
        given: "Can"
        family: "Öz"
        width: Theme.px(488)
        x: Theme.px(760)
        y: Theme.px(300)
    }

    ModalPanel {
        anchors.fill: parent
        opened: root.asking
        primaryText: "Devam et"
        quietText: "Bitir"
        sentence: "14 saniye sonra bu sayfa kapanır ve ekranda size ait hiçbir bilgi kalmaz."
        title: "Hâlâ burada mısınız?"

        leading: CountdownArch {
            seconds: 14
            total: 20
        }
    }
}
