pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The columns of a guest list, and what each is taken as; a tap says it better. */
Column {
    id: root

    required property ImportCourse course
    required property WholeParts scroll

    readonly property alias count: rows.count
    property string _left: ""

    /** Gives the keyboard back to a column. */
    function focusColumn(name: string) {
        for (let at = 0; at < rows.count; at++) {
            const column = rows.itemAt(at) as ColumnDelegate;
            if (column && column.text === name) {
                column.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    spacing: 0

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        below: Theme.half
        color: Theme.ink
        opacity: root.scroll.showsWhole(root.y + y, height + Theme.touch) ? 1 : 0
        text: qsTr("Columns: tap one to say what it holds")
        above: Theme.rowGap
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        id: rows

        model: root.course.columns

        // A column that is taken as something else is another row: the keyboard goes on from there.
        onItemAdded: (index, item) => {
            if (root._left !== "" && (item as ColumnDelegate)?.text === root._left) {
                root._left = "";
                item.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        onItemRemoved: (index, item) => {
            if (item.activeFocus) {
                root._left = (item as ColumnDelegate)?.text ?? "";
            }
        }

        ColumnDelegate {
            required property int index
            required property string name

            // Nothing is cut through its letters.
            opacity: root.scroll.showsWhole(root.y + y, height) ? 1 : 0
            text: name
            width: root.width + leftPadding + rightPadding
            x: -leftPadding

            required asked
            required fewer
            required guessed
            required holds
            required samples
            required used

            onClicked: root.course.openColumn(index)
        }
    }
}
