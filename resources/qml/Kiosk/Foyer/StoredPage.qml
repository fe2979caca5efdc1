pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is stored about the visitor whose badge was just scanned: to the badge what stands on it, to its number the rest. */
FoyerPage {
    id: root

    required property FoyerStored viewModel
    readonly property bool known: viewModel.visitor !== ""

    backTo: "met"
    clock: foyer.rest.clock
    mostText: 200
    titleSizes: Theme.largeText && Theme.portrait ? ["heading", "body"] : ["title", "headline", "heading"]
    title: known ? qsTr("What is stored about %1").arg(Theme.isolated(viewModel.visitor)) : qsTr("What is stored about me")

    actions: [
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.known && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        BarButton {
            iconName: "lock"
            text: qsTr("Type my number")
            visible: root.known && !root.viewModel.proven && !root.wiped

            onClicked: root.viewModel.askAgain()
        },
        BarButton {
            iconName: "shield"
            text: qsTr("Erase me")
            visible: root.viewModel.erasable && !root.wiped

            onClicked: root.foyer.openSheet("erase")
        }
    ]
    sheets: ErasurePanel {
        anchors.fill: parent
        opened: root.foyer.sheet === "erase"

        onClosed: root.foyer.closeSheet()
        onErasureRequested: {
            root.foyer.closeSheet();
            root.viewModel.askToBeErased();
        }
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Then type its number, and you see what the event keeps about you, and what you agreed to.")
        title: qsTr("Scan your own badge")
        visible: !root.known
    }

    Loader {
        active: root.known && Theme.largeText
        anchors.fill: parent

        sourceComponent: StoredList {
            rows: root.viewModel.everything
            title: root.title
        }
    }

    Item {
        id: places

        readonly property bool _beside: !Theme.portrait && root.viewModel.proven
        readonly property real _room: Theme.portrait && root.viewModel.proven ? height * 0.6 : height

        anchors.fill: parent
        visible: root.known && !Theme.largeText

        StoredList {
            id: details

            anchors.left: parent.left
            anchors.top: parent.top
            height: Math.min(wholeHeight, places._room - hint.height - Theme.gap)
            rows: root.viewModel.details
            title: qsTr("On the guest list")
            width: places._beside ? (parent.width - Theme.gap) / 2 : parent.width
        }

        Item {
            id: hint

            anchors.left: details.left
            anchors.leftMargin: Theme.px(28)
            anchors.right: details.right
            anchors.rightMargin: Theme.px(28)
            anchors.top: details.bottom
            anchors.topMargin: Theme.gap
            height: Math.max(mark.height, words.height)

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.top: parent.top
                name: root.viewModel.proven ? "shield" : "lock"
                size: Theme.px(28)
            }

            FittingText {
                id: words

                Accessible.name: text
                Accessible.role: Accessible.StaticText
                anchors.left: mark.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.top: parent.top
                balanced: false
                lines: 4
                sizes: ["body", "label"]
                text: root.viewModel.summary
                weight: Theme.regular
            }
        }

        StoredList {
            anchors.bottom: parent.bottom
            anchors.left: places._beside ? details.right : parent.left
            anchors.leftMargin: places._beside ? Theme.gap : 0
            anchors.right: parent.right
            anchors.top: places._beside ? parent.top : hint.bottom
            anchors.topMargin: places._beside ? 0 : Theme.gap
            rows: root.viewModel.happened
            title: qsTr("What happened, and what you answered")
            visible: root.viewModel.proven
        }
    }
}
