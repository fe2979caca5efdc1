pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

/** The day in numbers, in four cards. */
GridLayout {
    id: root

    required property OrganiserWatch day

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    RowLayout {
        Layout.columnSpan: Theme.portrait ? 1 : 2
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 328
        spacing: Theme.gap

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

    RowLayout {
        Layout.columnSpan: Theme.portrait ? 1 : 2
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 320
        spacing: Theme.gap

        ExchangesCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 400
            day: root.day
        }

        MatrixCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 800
            day: root.day
        }
    }
}
