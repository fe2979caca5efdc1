pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

/** The day in numbers, in four cards; a page that is too low for them scrolls. */
Flickable {
    id: root

    required property OrganiserWatch day

    component Pair: GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: Math.max(height, Theme.px(Theme.portrait ? 1228 : 560))
    contentWidth: width

    ColumnLayout {
        height: root.contentHeight
        spacing: Theme.gap
        width: root.width

        Pair {
            Layout.preferredHeight: Theme.px(Theme.portrait ? 676 : 328)

            ArrivalsCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 704
                day: root.day
            }

            GroupsCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 496
                day: root.day
            }
        }

        Pair {
            Layout.preferredHeight: Theme.px(Theme.portrait ? 536 : 320)

            ExchangesCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 190
                Layout.preferredWidth: 400
                day: root.day
            }

            MatrixCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 330
                Layout.preferredWidth: 800
                day: root.day
            }
        }
    }
}
