pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A row with a switch for each field that a person has beyond name and organisation; all are off at first. */
Column {
    id: root

    /** In larger letters four have room for their names only. */
    readonly property bool _crowded: fields.length > 3 && Theme.largeText
    /** Four stand in two columns where the card is high and narrow. */
    readonly property bool _paired: fields.length > 3 && Theme.portrait && Theme.largerScale === 1

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

    Grid {
        columnSpacing: Theme.gap
        columns: root._paired ? 2 : 1

        Repeater {
            model: root.fields.length

            ConsentSwitch {
                required property int index
                readonly property string field: root.fields[index] ?? ""

                height: root.rowHeight > 0 ? root.rowHeight : implicitHeight
                detail: root._crowded ? "" : root.values[index] ?? ""
                iconName: root._icon(field)
                low: root._crowded
                switchedOn: root.chosen.indexOf(field) >= 0
                text: root.labels[index] ?? ""
                width: root._paired ? (root.width - Theme.gap) / 2 : root.width

                onSwitchRequested: wanted => root.fieldSwitched(field, wanted)
            }
        }
    }

    RowLine {
        visible: root.fields.length > 0
        width: root.width
    }
}
