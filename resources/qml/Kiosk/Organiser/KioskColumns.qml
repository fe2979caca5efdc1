pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The figures of a kiosk side by side, or what they mean: as many as there is room for. */
Row {
    id: root

    required property list<string> figures
    required property KioskMeasures measures
    property bool heads: false

    spacing: measures.gap

    Repeater {
        model: root.measures.shown

        FittingText {
            required property int index

            Accessible.ignored: true
            alignment: index < 2 ? Text.AlignLeft : Text.AlignRight
            anchors.bottom: root.heads ? root.bottom : undefined
            anchors.verticalCenter: root.heads ? undefined : root.verticalCenter
            color: root.heads || text === "–" ? Theme.soft : Theme.ink
            lines: root.heads || (index < 2 && !root.measures.oneLine) ? 2 : 1
            sizes: ["label", "plainLabel"]
            text: root.figures[index] ?? ""
            weight: root.heads ? Theme.medium : Theme.regular
            width: root.measures.widths[index] ?? 0
        }
    }
}
