pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is noted of the guest on a verdict pane; a tap takes a note off. */
Flow {
    id: root

    required property DeskNotes notes
    required property string kind

    readonly property VerdictTone _tone: Theme.verdict(kind)

    spacing: Theme.rowGap
    topPadding: notes.texts.length > 0 ? Theme.rowGap : 0

    Repeater {
        model: root.notes.texts

        SmallButton {
            id: note

            required property int index
            required property string modelData

            fill: root._tone.ink
            fillPressed: root._tone.ink
            iconName: "x"
            ink: root._tone.field
            spoken: qsTr("Noted: %1. Take it off").arg(modelData)
            text: modelData
            width: Math.min(implicitWidth, root.width)

            onClicked: root.notes.takeOff(note.index)
        }
    }
}
