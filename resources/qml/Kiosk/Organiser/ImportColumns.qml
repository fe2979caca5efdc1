pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The columns of a guest list, and what each is taken as; a tap says it better. */
Column {
    id: root

    required property ImportCourse course

    readonly property alias count: rows.count

    spacing: 0

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.half
        color: Theme.ink
        text: qsTr("Columns: tap one to say what it holds")
        topPadding: Theme.rowGap
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        id: rows

        model: root.course.columns

        ColumnDelegate {
            required property int index
            required property string name

            text: name
            width: root.width

            required asked
            required guessed
            required holds
            required samples
            required used

            onClicked: root.course.openColumn(index)
        }
    }
}
