pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The figures of a kiosk side by side, or what they mean: as many as there is room for. */
Row {
    id: root

    required property list<string> figures
    property bool heads: false

    /** How wide the row is that the figures stand in; name and standing keep their share of it. */
    required property real room
    readonly property list<int> widths: [94, 94, 72, 74, 90, 66, 70]
    /** Name and standing stand side by side where there is much room, else one below the other. */
    readonly property int kept: Theme.px((room >= Theme.px(940) ? 400 : 264) * Theme.largerScale)
    readonly property int shown: {
        let left = room - kept;
        let count = 0;
        while (count < widths.length && left >= Theme.px(widths[count] + 12)) {
            left -= Theme.px(widths[count] + 12);
            count += 1;
        }
        return count;
    }

    spacing: Theme.px(12)

    Repeater {
        model: root.shown

        FittingText {
            required property int index

            Accessible.ignored: true
            alignment: index < 2 ? Text.AlignLeft : Text.AlignRight
            anchors.bottom: root.heads ? root.bottom : undefined
            anchors.verticalCenter: root.heads ? undefined : root.verticalCenter
            color: root.heads || text === "–" ? Theme.soft : Theme.ink
            lines: root.heads || index === 0 ? 2 : 1
            sizes: ["label", "plainLabel"]
            text: root.figures[index] ?? ""
            weight: root.heads ? Theme.medium : Theme.regular
            width: Theme.px(root.widths[index] ?? 72)
        }
    }
}
