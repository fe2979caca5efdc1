pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Wall

/** The wall on a foyer screen, as long as nobody touches it. */
Item {
    id: root

    required property FoyerShowing showing

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        active: root.showing.wall !== null
        anchors.bottom: strip.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: WallScreen {
            viewModel: root.showing.wall as WallViewModel
        }
    }

    Rectangle {
        id: strip

        anchors.bottom: parent.bottom
        // Beyond the edges, as the page shifts.
        anchors.bottomMargin: -Theme.px(16)
        anchors.left: parent.left
        anchors.margins: -Theme.px(16)
        anchors.right: parent.right
        color: Theme.accent
        height: Theme.px(104) + Math.max(0, words.implicitHeight - Theme.px(64))

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentInk
                name: "tap"
                size: Theme.px(40)
            }

            FittingText {
                id: words

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentInk
                sizes: ["body", "label"]
                text: qsTr("Touch to begin, or just scan your badge")
                width: Math.min(implicitWidth, strip.width - Theme.px(160))
            }
        }
    }
}
