pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The figures of a kiosk side by side, or what they mean: as many as there is room for. */
Row {
    id: root

    required property list<string> figures
    property bool heads: false

    readonly property int shown: Theme.portrait ? 3 : 6
    readonly property list<int> widths: [104, 70, 84, 98, 74, 70]

    spacing: Theme.rowGap

    Repeater {
        model: root.shown

        FittingText {
            required property int index

            Accessible.ignored: true
            alignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            anchors.verticalCenter: root.verticalCenter
            color: root.heads || text === "–" ? Theme.soft : Theme.ink
            lines: 1
            sizes: ["label"]
            text: root.figures[index] ?? ""
            weight: root.heads ? Theme.medium : Theme.regular
            width: Theme.px(root.widths[index] ?? 72)
        }
    }
}
