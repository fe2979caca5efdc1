pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Things that came of a rehearsal under a heading, in what scrolls; nothing is cut through its letters. */
Column {
    id: root

    required property string title
    required property Rows rows
    required property WholeParts page

    spacing: Theme.half
    visible: rows.count > 0

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        opacity: root.page.showsWhole(root.y + y, height) ? 1 : 0
        text: root.title
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        model: root.rows

        RehearsedDelegate {
            opacity: root.page.showsWhole(root.y + y, height) ? 1 : 0
            width: root.width

            required detail
            required figure
            required title
            required warns
        }
    }
}
