pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What a person shares, and, apart from it, the organiser's statistics with a sentence and a switch of its own. */
Column {
    id: root

    required property string summary
    required property bool statisticsOn
    required property string statistics
    required property string outcome
    required property real room

    /** The person turned the statistics on or off. */
    signal statisticsSwitched(wanted: bool)

    spacing: 0

    RowLine {
        width: parent.width
    }

    Item {
        height: Math.max(Theme.px(44), what.implicitHeight)
        width: parent.width

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentLine
            name: "card"
        }

        FittingText {
            id: what

            anchors.left: sign.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.summary
            weight: Theme.medium
        }
    }

    FittingText {
        sizes: ["label"]
        text: root.outcome
        visible: text !== ""
        weight: Theme.regular
        width: parent.width
    }

    ConsentSwitch {
        iconName: "chart"
        switchedOn: root.statisticsOn
        text: qsTr("Count it in the statistics")
        visible: root.statistics !== ""
        width: parent.width

        onSwitchRequested: wanted => root.statisticsSwitched(wanted)
    }

    FittingText {
        balanced: false
        lines: Math.max(3, Math.floor((root.room - y) / Math.round(Theme.bodyLine * (Theme.joinedLetters ? 1 : 0.875))))
        text: root.statistics
        tight: true
        weight: Theme.regular
        visible: text !== ""
        width: parent.width
    }
}
