pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

/** A row with a switch for each field that a person has beyond name and organisation; all are off at first. */
Column {
    id: root

    required property list<string> fields
    required property list<string> labels
    required property list<string> values
    required property list<string> chosen
    /** How high a row is; 0 where it is as high as what it holds. */
    property real rowHeight: 0

    /** The person turned a field on or off. */
    signal fieldSwitched(field: string, wanted: bool)

    function _icon(field: string): string {
        return field === "email" ? "mail" : field;
    }

    Repeater {
        model: root.fields.length

        ConsentSwitch {
            required property int index
            readonly property string field: root.fields[index] ?? ""

            height: root.rowHeight > 0 ? root.rowHeight : implicitHeight
            detail: root.values[index] ?? ""
            iconName: root._icon(field)
            switchedOn: root.chosen.indexOf(field) >= 0
            text: root.labels[index] ?? ""
            width: root.width

            onSwitchRequested: wanted => root.fieldSwitched(field, wanted)
        }
    }

    RowLine {
        visible: root.fields.length > 0
        width: root.width
    }
}
