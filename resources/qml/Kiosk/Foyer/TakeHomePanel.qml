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
    readonly property string _timeLeft: qsTr("The link closes in %n second(s), and with this page.", "", link.secondsLeft)

    title: qsTr("Take all contacts home")

    // In large letters each part stands by itself, to be scrolled to.
    Code {
        anchors.left: parent?.left
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root._open && Theme.largeText
    }

    Note {
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.link.sentence
        visible: Theme.largeText
        weight: Theme.medium
    }

    Note {
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.link.network
        visible: root._open && Theme.largeText
    }

    Note {
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root._timeLeft
        visible: root._open && Theme.largeText
    }

    Grid {
        id: both

        readonly property bool _beside: !Theme.portrait

        columns: _beside ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.px(32)
        visible: !Theme.largeText
        width: parent.width

        Code {
            id: drawn

            visible: root._open
        }

        IconArch {
            id: arch

            height: Theme.px(112)
            name: root.link.state === "taken" ? "check" : "phone"
            visible: !root._open
            width: Theme.px(88)
        }

        Column {
            spacing: Theme.px(16)
            width: both._beside ? both.width - both.spacing - (drawn.visible ? drawn.width : arch.width) : both.width

            TypeText {
                step: Theme.heading
                text: root.link.sentence
                weight: Theme.medium
                width: parent.width
            }

            Note {
                text: root.link.network
                visible: root._open
            }

            Note {
                text: root._timeLeft
                visible: root._open
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
        anchors.left: parent?.left
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    component Code: QrCode {
        height: Math.max(Theme.px(168), Math.min(Theme.px(336), root.room))
        rows: root.link.code
        spoken: root.link.address
        width: height
    }

    component Note: BodyText {
        color: Theme.soft
        width: parent?.width ?? 0
    }
}
