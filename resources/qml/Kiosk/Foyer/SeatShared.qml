pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What a person shares, and, apart from it, the organiser's statistics with a sentence and a switch of its own. */
Column {
    id: root

    required property bool hasRole
    required property bool hasEmail
    required property bool hasPhone
    required property bool roleOn
    required property bool emailOn
    required property bool phoneOn
    required property bool statisticsOn
    required property string statistics
    required property string outcome

    /** The person turned the statistics on or off. */
    signal statisticsSwitched(wanted: bool)

    component FieldState: Item {
        id: line

        required property string iconName
        required property string text
        required property bool shared

        height: Math.max(Theme.px(40), label.implicitHeight)
        width: parent.width

        Icon {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: line.shared ? Theme.accentLine : Theme.soft
            name: line.iconName
            size: Theme.px(28)
        }

        BodyText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(48)
            anchors.right: state.left
            anchors.verticalCenter: parent.verticalCenter
            text: line.text
            tight: true
            weight: Theme.medium
        }

        LabelText {
            id: state

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.shared ? qsTr("Shared") : qsTr("Kept private")
            weight: Theme.medium
        }
    }

    spacing: Theme.half

    RowLine {
        width: parent.width
    }

    FieldState {
        iconName: "role"
        shared: root.roleOn
        text: qsTr("Role")
        visible: root.hasRole
    }

    FieldState {
        iconName: "mail"
        shared: root.emailOn
        text: qsTr("E-mail")
        visible: root.hasEmail
    }

    FieldState {
        iconName: "phone"
        shared: root.phoneOn
        text: qsTr("Phone")
        visible: root.hasPhone
    }

    LabelText {
        color: Theme.ink
        text: root.outcome
        visible: text !== ""
        width: parent.width
    }

    ConsentSwitch {
        iconName: "chart"
        switchedOn: root.statisticsOn
        text: qsTr("Also count it")
        visible: root.statistics !== ""
        width: parent.width

        onSwitchRequested: wanted => root.statisticsSwitched(wanted)
    }

    LabelText {
        color: Theme.ink
        text: root.statistics
        visible: text !== ""
        width: parent.width
    }
}
