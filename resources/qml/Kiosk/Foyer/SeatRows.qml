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
    /** What is said of giving another e-mail; empty where it cannot be given. */
    property string otherEmail: ""
    /** What is said of a field has one line. */
    property bool low: false
    /** How high a row is; 0 where it is as high as what it holds. */
    property real rowHeight: 0

    /** The person turned a field on or off. */
    signal fieldSwitched(field: string, wanted: bool)
    /** The person wants to give another e-mail. */
    signal otherEmailWanted

    function _icon(field: string): string {
        return field === "email" ? "mail" : field;
    }

    Grid {
        columnSpacing: Theme.gap
        columns: root._paired ? 2 : 1

        Repeater {
            model: root.fields.length

            Item {
                id: row

                required property int index
                readonly property string field: root.fields[index] ?? ""
                /** Beside it a narrow card would break the name of the field, which is one long word in Arabic. */
                readonly property bool offersOther: field === "email" && root.otherEmail !== "" && width >= Theme.px(Theme.joinedLetters ? 260 : 230) * Theme.largerScale

                height: root.rowHeight > 0 ? root.rowHeight : choice.implicitHeight
                width: root._paired ? (root.width - Theme.gap) / 2 : root.width

                ConsentSwitch {
                    id: choice

                    detail: root._crowded ? "" : root.values[row.index] ?? ""
                    height: row.height
                    iconName: root._icon(row.field)
                    kept: row.offersOther ? Theme.touch + Theme.rowGap : 0
                    low: root._crowded
                    shortDetail: root.low
                    switchedOn: root.chosen.indexOf(row.field) >= 0
                    text: root.labels[row.index] ?? ""
                    width: row.width

                    onSwitchRequested: wanted => root.fieldSwitched(row.field, wanted)

                    // Beside the switch, which stays where it is when it is turned on: nothing moves under a finger.
                    SmallButton {
                        anchors.right: parent.right
                        anchors.rightMargin: choice.knobWidth + Theme.rowGap
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: "pencil"
                        leftPadding: (Theme.touch - Theme.px(22)) / 2
                        rightPadding: leftPadding
                        spoken: root.otherEmail
                        visible: row.offersOther
                        width: Theme.touch

                        onClicked: root.otherEmailWanted()
                    }
                }
            }
        }
    }

    RowLine {
        visible: root.fields.length > 0
        width: root.width
    }
}
