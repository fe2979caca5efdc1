pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** All contacts of a visitor at once: a link for their phone, as a code with the time that it has left, and their day on paper. */
SheetPanel {
    id: root

    required property FoyerPhoneLink link
    required property FoyerDaySheet sheet
    readonly property bool _open: link.address !== ""

    title: qsTr("Take all contacts home")

    Grid {
        id: both

        readonly property bool _beside: !Theme.portrait

        columns: _beside ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.px(32)
        width: parent.width

        QrCode {
            id: drawn

            height: Math.max(Theme.px(168), Math.min(Theme.px(both._beside ? 336 : 400), root.room - (both._beside ? 0 : words.height + both.spacing)))
            rows: root.link.code
            spoken: root.link.address
            visible: root._open
            width: height
        }

        IconArch {
            id: arch

            height: Theme.px(112)
            name: root.link.state === "taken" ? "check" : "phone"
            visible: !root._open && !Theme.hugeText
            width: Theme.px(88)
        }

        Column {
            id: words

            spacing: Theme.px(16)
            width: both._beside ? both.width - both.spacing - (drawn.visible ? drawn.width : arch.visible ? arch.width : -both.spacing) : both.width

            TypeText {
                step: Theme.largeText ? Theme.body : Theme.heading
                text: root.link.sentence
                weight: Theme.medium
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: root.link.network
                visible: text !== ""
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: qsTr("The link closes in %n second(s), and with this page.", "", root.link.secondsLeft)
                visible: root._open
                width: parent.width
            }
        }
    }

    Act {
        iconName: "phone"
        text: qsTr("New link")
        visible: !root._open && root.link.state !== "opening"

        onClicked: root.link.renew()
    }

    Act {
        enabled: !root.sheet.wanted
        iconName: "printer"
        text: root.sheet.wanted ? qsTr("Being printed") : qsTr("Print my day")
        visible: root.sheet.offered

        onClicked: root.sheet.printOut()
    }

    component Act: QuietButton {
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }
}
