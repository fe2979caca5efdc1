pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A switch for each field that a person has beyond name and organisation; all are off at first. */
GridLayout {
    id: root

    required property bool hasRole
    required property bool hasEmail
    required property bool hasPhone
    required property bool roleOn
    required property bool emailOn
    required property bool phoneOn

    /** The person turned a field on or off. */
    signal fieldSwitched(field: string, wanted: bool)

    readonly property bool _dense: width > Theme.px(520) * Theme.largerScale

    columnSpacing: _dense ? Theme.px(12) : Theme.rowGap
    columns: 3
    rowSpacing: 0

    ConsentSwitch {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: "role"
        stacked: !root._dense
        switchedOn: root.roleOn
        text: qsTr("Role")
        visible: root.hasRole

        onSwitchRequested: wanted => root.fieldSwitched("role", wanted)
    }

    ConsentSwitch {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: "mail"
        stacked: !root._dense
        switchedOn: root.emailOn
        text: qsTr("E-mail")
        visible: root.hasEmail

        onSwitchRequested: wanted => root.fieldSwitched("email", wanted)
    }

    ConsentSwitch {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: "phone"
        stacked: !root._dense
        switchedOn: root.phoneOn
        text: qsTr("Phone")
        visible: root.hasPhone

        onSwitchRequested: wanted => root.fieldSwitched("phone", wanted)
    }
}
