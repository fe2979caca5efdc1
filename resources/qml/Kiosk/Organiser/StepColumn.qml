pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The steps of one kind under their heading; rows are as high as they are told. */
Column {
    id: root

    required property string title
    required property Rows steps
    required property string opened
    required property WholeParts page
    /** The heading stands above them; else it is for screen readers alone. */
    property bool headed: true
    /** How high each row is. */
    property list<real> heights: leasts
    /** How high each row has to be. */
    readonly property list<real> leasts: {
        const least = [];
        for (let at = 0; at < rows.count; at += 1) {
            least.push((rows.itemAt(at) as StepDelegate)?.implicitHeight ?? Theme.touch);
        }
        return least;
    }
    readonly property real headHeight: headed ? heading.height + spacing : 0
    readonly property int count: rows.count

    /** The person wants to go on with a step. */
    signal stepChosen(name: string)

    Accessible.name: title
    Accessible.role: Accessible.List
    spacing: Theme.half

    LabelText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.half
        leftPadding: Theme.px(18)
        opacity: root.page.showsWhole(root.y + y, height) ? 1 : 0
        text: root.title
        visible: root.headed
        weight: Theme.semibold
        width: parent.width
    }

    Repeater {
        id: rows

        model: root.steps

        StepDelegate {
            required property int index
            required property string title

            height: root.heights[index] ?? implicitHeight
            // Nothing is cut through its letters.
            opacity: root.page.showsWhole(root.y + y, height) ? 1 : 0
            text: title
            width: root.width

            required first
            required leads
            required name
            required number
            required sentence
            required spoken
            required standing

            Component.onCompleted: {
                if (name === root.opened) {
                    forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            onClicked: {
                if (leads) {
                    root.stepChosen(name);
                }
            }
        }
    }
}
