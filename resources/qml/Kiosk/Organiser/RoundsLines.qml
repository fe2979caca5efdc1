pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What there is to say of tables, a sentence a line; the first one is what it comes to. */
Column {
    id: root

    required property list<string> lines
    required property PreviewPane pane

    spacing: Theme.half

    Repeater {
        model: root.lines

        LabelText {
            required property int index
            required property string modelData

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.ink
            opacity: root.pane.showsWhole(root.y + y, height) ? 1 : 0
            text: modelData
            weight: index === 0 ? Theme.semibold : Theme.regular
            width: root.width
        }
    }
}
