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
    /** The pane in which they stand, where they may be more than it shows at once. */
    property PreviewPane pane: null
    /** How far below the pane's content they begin. */
    property real offset: y

    /** The person wants this one. */
    signal chosen(name: string)

    /** Tells whether a part is to be seen whole: nothing is cut through its letters. */
    function _shows(partTop: real, partHeight: real): bool {
        return !pane || pane.showsWhole(offset + partTop, partHeight);
    }

    spacing: Theme.rowGap

    LabelText {
        id: heading

        color: Theme.ink
        opacity: root._shows(y, height) ? 1 : 0
        text: root.title
        weight: Theme.medium
        width: parent.width
    }

    Flow {
        id: flow

        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.choices

            ChoiceButton {
                required property string name
                required property string title
                required chosen

                opacity: root._shows(flow.y + y, height) ? 1 : 0
                leftPadding: Theme.px(20)
                rightPadding: Theme.px(20)
                sizes: ["label"]
                text: title
                width: Math.min(implicitWidth, flow.width)

                onClicked: root.chosen(name)
            }
        }
    }
}
