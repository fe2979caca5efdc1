pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Components

/** Every part in its states, as one page to look at. */
Rectangle {
    id: root

    color: Theme.paper
    height: Theme.windowHeight
    width: Theme.windowWidth

    Grid {
        columns: 4
        columnSpacing: Theme.px(24)
        rowSpacing: Theme.px(12)
        x: Theme.px(24)
        y: Theme.px(16)

        LabelText {
            text: "Rest"
        }
        LabelText {
            text: "Pressed"
        }
        LabelText {
            text: "Focused"
        }
        LabelText {
            text: "Disabled"
        }

        PrimaryButton {
            text: "Share"
            width: Theme.px(224)
        }
        PrimaryButton {
            text: "Share"
            width: Theme.px(224)
            down: true
        }
        PrimaryButton {
            objectName: "focused"
            text: "Share"
            width: Theme.px(224)
        }
        PrimaryButton {
            text: "Waiting for Deniz"
            width: Theme.px(200)
            enabled: false
        }

        QuietButton {
            text: "Çıkış"
            iconName: "exit"
        }
        QuietButton {
            text: "Büyük yazı"
            glyph: "Aa"
            down: true
        }
        QuietButton {
            text: "Karşıtlık"
            iconName: "contrast"
            chosen: true
        }
        QuietButton {
            text: "Değiştirilemiyor"
            enabled: false
            width: Theme.px(224)
        }

        ResultRow {
            text: "Elif Kılıç"
            nameParts: ["Elif ", "Kılıç"]
            detail: "Kuzey Makine"
            stateText: "Not in"
            width: Theme.px(300)
        }
        ResultRow {
            text: "Elif Kılıç"
            nameParts: ["Elif ", "Kılıç"]
            detail: "Kuzey Makine"
            down: true
            width: Theme.px(300)
        }
        ResultRow {
            text: "Elif Kılıç"
            nameParts: ["Elif ", "Kılıç"]
            detail: "Kuzey Makine"
            chosen: true
            enterText: "Check in"
            width: Theme.px(300)
        }
        ResultRow {
            text: "Zeynep Kılıçaslan"
            nameParts: ["Zeynep ", "Kılıç", "aslan"]
            detail: "Anka"
            past: true
            stateText: "09:42"
            width: Theme.px(230)
        }

        Row {
            spacing: Theme.px(12)
            SwitchKnob {
                switchedOn: false
            }
            SwitchKnob {
                switchedOn: true
            }
            SwitchKnob {
                switchedOn: true
                enabled: false
            }
        }
        Row {
            spacing: Theme.px(8)
            Chip {
                text: "SME"
            }
            Chip {
                text: "Expert"
                tone: "accent"
            }
        }
        Row {
            spacing: Theme.px(8)
            Chip {
                text: "In since 09:42"
                tone: "admitted"
            }
            Chip {
                text: "20 minutes later"
                tone: "information"
            }
        }
        Row {
            spacing: Theme.px(8)
            SmallButton {
                text: "Undo"
                iconName: "undo"
            }
            SmallButton {
                text: "Undo"
                iconName: "undo"
            }
        }

        SearchField {
            width: Theme.px(300)
        }
        SearchField {
            width: Theme.px(300)
            text: "kilic"
        }
        Item {
            height: Theme.px(80)
            width: Theme.px(300)
            Toast {
                id: toast
                width: parent.width
            }
        }
        Item {
            height: Theme.px(80)
            width: Theme.px(300)
            Toast {
                id: trouble
                width: parent.width
            }
        }
    }

    Row {
        spacing: Theme.px(16)
        x: Theme.px(24)
        y: Theme.px(552)

        Repeater {
            model: ["admitted", "already_in", "refused", "information"]

            Row {
                required property string modelData
                spacing: Theme.px(8)

                VerdictSeal {
                    kind: parent.modelData
                    size: Theme.px(104)
                }
                VerdictSeal {
                    kind: parent.modelData
                }
            }
        }

        MiniDoor {}
        AnswerArch {
            answer: "shared"
        }
        AnswerArch {
            answer: "declined"
        }
        AnswerArch {
            answer: "waiting"
        }
        InitialArch {
            initial: "Ş"
        }
        ArrivalPlot {
            counts: [1, 0, 4, 6, 5, 8, 11, 12, 10, 11, 5]
            spoken: "Arrivals"
        }
    }

    Row {
        spacing: Theme.px(16)
        x: Theme.px(24)
        y: Theme.px(664)

        QrCode {
            height: Theme.px(124)
            rows: ["111111101", "100000101", "101110100", "101110101", "101110110", "100000101", "111111101", "000000011", "110110101"]
            spoken: "Code"
            width: Theme.px(124)
        }
        PlanView {
            height: Theme.px(124)
            places: ListModel {
                ListElement {
                    across: 30
                    chosen: true
                    down: 50
                    here: false
                    hereText: ""
                    name: "Hall A"
                }
            }
            source: ""
            width: Theme.px(124)
        }
        LanguageSwitch {
            codes: ["en", "tr", "ar"]
            names: ["English", "Türkçe", "العربية"]
            current: "en"
        }
        Rectangle {
            color: Theme.accent
            height: Theme.px(104)
            width: Theme.px(380)
            LanguageSwitch {
                anchors.centerIn: parent
                codes: ["en", "tr", "ar"]
                names: ["English", "Türkçe", "العربية"]
                current: "tr"
                overAccent: true
            }
        }
        Column {
            spacing: Theme.px(16)
            ProgressBar {
                progress: 0.7
                spoken: "x"
                width: Theme.px(300)
            }
            ConsentSwitch {
                switchedOn: true
                text: "E-mail"
                iconName: "mail"
            }
        }
    }

    Component.onCompleted: {
        toast.show("Burak Şahin is no longer in", "undo", false);
        trouble.show("Printer is out of labels", "printer", true);
    }
}
