pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** What a page can list, with counts where there are any, one of which is shown; one stop of Tab, the arrows choose. */
Grid {
    id: root

    required property Rows sections
    property string spoken: qsTr("Lists")
    /** How many stand beside each other where not all do. */
    property int narrowColumns: 2
    /** They never stand in one row, as something else stands in their last one. */
    property bool isNarrow: false
    /** The one above which something is held that may be let go there; empty if none is. */
    property string aimed: ""

    /** How much their longest words need beside each other. */
    readonly property real needed: {
        let sum = 0;
        for (let at = 0; at < choices.count; at += 1) {
            sum += (choices.itemAt(at) as CaseSection)?.leastWidth ?? 0;
        }
        return sum + Math.max(0, choices.count - 1) * spacing;
    }

    readonly property real _share: Math.floor((width - (columns - 1) * spacing) / columns)
    /** How much wider than its longest word each may be, where the words do not fit equal shares. */
    readonly property real _spare: {
        let widest = 0;
        for (let at = 0; at < choices.count; at += 1) {
            widest = Math.max(widest, (choices.itemAt(at) as CaseSection)?.leastWidth ?? 0);
        }
        return columns < choices.count || widest <= _share ? -1 : Math.max(0, width - needed) / columns;
    }
    // One of them may need two lines; they stay alike.
    readonly property real _tallest: {
        let tallest = Theme.touch;
        for (let at = 0; at < choices.count; at += 1) {
            tallest = Math.max(tallest, (choices.itemAt(at) as CaseSection)?.implicitHeight ?? 0);
        }
        return tallest;
    }

    /** The person wants to see this list. */
    signal sectionChosen(name: string)

    /** Returns the list whose choice is at a place, or nothing. */
    function sectionAt(x: real, y: real): string {
        return visible ? (childAt(x, y) as CaseSection)?.name ?? "" : "";
    }

    function _move(from: int, by: int) {
        const next = choices.itemAt((from + by + choices.count) % choices.count) as CaseSection;
        if (next) {
            next.forceActiveFocus(Qt.TabFocusReason);
            root.sectionChosen(next.name);
        }
    }

    Accessible.name: spoken
    Accessible.role: Accessible.Grouping
    columns: !isNarrow && width >= Theme.px(440) && needed <= width ? Math.max(1, choices.count) : narrowColumns
    spacing: Theme.rowGap

    Repeater {
        id: choices

        model: root.sections

        CaseSection {
            required property int index

            aimed: root.aimed === name
            height: root._tallest
            width: root._spare < 0 ? root._share : Math.floor(leastWidth + root._spare)

            required chosen
            required name
            required number
            required title

            Keys.onDownPressed: root._move(index, 1)
            Keys.onLeftPressed: root._move(index, mirrored ? 1 : -1)
            Keys.onRightPressed: root._move(index, mirrored ? -1 : 1)
            Keys.onUpPressed: root._move(index, -1)
            onClicked: root.sectionChosen(name)
        }
    }
}
