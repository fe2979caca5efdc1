pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many exchanges and contacts there were. */
OrganiserCard {
    id: root

    required property OrganiserWatch day

    /** How high the card is to be where the counts stand side by side. */
    readonly property real leastHeight: Theme.px(40) + title.height + Theme.gap + Math.max(exchanges.implicitHeight, contacts.implicitHeight)

    /** What the counts leave of the card's height: scripts with high lines leave little. */
    readonly property real _spare: innerHeight - title.height - exchanges.implicitHeight - contacts.implicitHeight

    component Count: Column {
        id: count

        required property string figure
        required property string meaning

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        TitleText {
            tabular: true
            text: count.figure
            width: parent.width
        }

        FittingText {
            color: Theme.soft
            sizes: ["label"]
            text: count.meaning
            weight: Theme.medium
            width: parent.width
        }
    }

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        text: qsTr("Exchanges")
        weight: Theme.semibold
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.portrait ? Theme.gap : Math.max(0, Math.min(Theme.gap, root._spare * 0.4))
        columnSpacing: Theme.px(24)
        columns: Theme.portrait ? 2 : 1
        rowSpacing: Theme.portrait ? Theme.px(20) : Math.max(0, Math.min(Theme.px(20), root._spare * 0.5))

        Count {
            id: exchanges

            figure: root.day.exchanges
            meaning: root.day.exchangeKinds
        }

        Count {
            id: contacts

            figure: root.day.contacts
            meaning: qsTr("contacts, at the least: short talks go unrecorded")
        }
    }
}
