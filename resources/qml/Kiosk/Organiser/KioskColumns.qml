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
    readonly property list<int> widths: [100, 76, 84, 94, 70, 68]

    spacing: Theme.px(12)

    Repeater {
        model: root.shown

        FittingText {
            required property int index

            Accessible.ignored: true
            alignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            anchors.bottom: root.heads ? root.bottom : undefined
            anchors.verticalCenter: root.heads ? undefined : root.verticalCenter
            color: root.heads || text === "–" ? Theme.soft : Theme.ink
            lines: root.heads ? 2 : 1
            sizes: ["label"]
            text: root.figures[index] ?? ""
            weight: root.heads ? Theme.medium : Theme.regular
            width: Theme.px(root.widths[index] ?? 72)
        }
    }
}
