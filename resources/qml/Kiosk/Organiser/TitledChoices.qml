pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A few choices of how something is saved, under a title: formats, languages, what stands between cells. */
Column {
    id: root

    required property Rows choices
    required property string title

    /** The person wants this one. */
    signal chosen(name: string)

    spacing: Theme.rowGap

    LabelText {
        color: Theme.ink
        text: root.title
        weight: Theme.medium
        width: parent.width
    }

    Flow {
        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.choices

            ChoiceButton {
                required property string name
                required property string title
                required chosen

                leftPadding: Theme.px(20)
                rightPadding: Theme.px(20)
                sizes: ["label"]
                text: title

                onClicked: root.chosen(name)
            }
        }
    }
}
