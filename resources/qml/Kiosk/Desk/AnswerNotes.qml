pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is noted of the guest on a verdict pane, which a tap takes off, and what is still to be asked of them. */
Flow {
    id: root

    required property DeskNotes notes
    required property string kind

    readonly property VerdictTone _tone: Theme.verdict(kind)

    spacing: Theme.rowGap
    topPadding: notes.texts.length + notes.questions.length > 0 ? Theme.rowGap : 0

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

    Repeater {
        model: root.notes.questions

        SmallButton {
            id: question

            required property int index
            required property string modelData

            fill: root._tone.ink
            fillPressed: root._tone.ink
            iconName: "talk"
            ink: root._tone.field
            spoken: qsTr("Ask: %1").arg(modelData)
            text: modelData
            width: Math.min(implicitWidth, root.width)

            onClicked: root.notes.ask(question.index)
        }
    }
}
