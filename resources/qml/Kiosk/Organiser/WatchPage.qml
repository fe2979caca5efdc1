pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The day in numbers, in four cards; a page that is too low for them scrolls. */
OrganiserPage {
    id: root

    required property OrganiserWatch viewModel

    component Pair: GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
    }

    Flickable {
        id: flick

        /** What high lines and long words add to the counts, where they stand above the matrix. */
        readonly property real _longer: Theme.portrait ? Math.max(0, exchanges.leastHeight - Theme.px(190)) : 0

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: Math.max(height, Theme.px(Theme.portrait ? 1228 : 560) + _longer)
        contentWidth: width

        ColumnLayout {
            height: flick.contentHeight
            spacing: Theme.gap
            width: flick.width

            Pair {
                Layout.preferredHeight: Theme.px(Theme.portrait ? 676 : 328)

                ArrivalsCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 704
                    day: root.viewModel
                }

                GroupsCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 496
                    day: root.viewModel
                }
            }

            Pair {
                Layout.preferredHeight: Theme.px(Theme.portrait ? 536 : 320) + flick._longer

                ExchangesCard {
                    id: exchanges

                    Layout.minimumHeight: Theme.portrait ? leastHeight : 0
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: 190
                    Layout.preferredWidth: 400
                    day: root.viewModel
                }

                MatrixCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: 330
                    Layout.preferredWidth: 800
                    day: root.viewModel
                }
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(14)
        flick: flick
    }
}
