pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A few colours to choose from; white letters read on each. */
Column {
    id: root

    required property Rows colours
    required property string title

    /** The person wants this colour. */
    signal colourChosen(colour: string)

    spacing: Theme.rowGap

    LabelText {
        color: Theme.ink
        text: root.title
        weight: Theme.medium
        width: parent.width
    }

    Flow {
        Accessible.name: root.title
        Accessible.role: Accessible.Grouping
        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.colours

            Touchable {
                id: swatch

                required property string colour
                required property string title
                required property bool chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.role: Accessible.RadioButton
                fill: colour
                fillPressed: colour
                implicitWidth: Theme.touch
                outlineColor: chosen ? Theme.accentLine : Theme.outline
                outlineWidth: chosen ? Theme.px(4) : Theme.outlineWidth
                spoken: title

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        color: "white"
                        name: "check"
                        size: Theme.px(28)
                        visible: swatch.chosen
                    }
                }

                onClicked: root.colourChosen(colour)
            }
        }
    }
}
