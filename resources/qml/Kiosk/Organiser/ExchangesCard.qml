pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many exchanges and contacts there were. */
OrganiserCard {
    id: root

    required property OrganiserWatch day

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        text: qsTr("Exchanges")
        weight: Theme.semibold
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap

        TitleText {
            tabular: true
            text: root.day.exchanges
            width: parent.width
        }

        LabelText {
            text: root.day.exchangeKinds
            weight: Theme.medium
            width: parent.width
        }

        Item {
            height: Theme.px(20)
            width: 1
        }

        TitleText {
            tabular: true
            text: root.day.contacts
            width: parent.width
        }

        LabelText {
            text: qsTr("contacts, at the least: short talks go unrecorded")
            weight: Theme.medium
            width: parent.width
        }
    }
}
