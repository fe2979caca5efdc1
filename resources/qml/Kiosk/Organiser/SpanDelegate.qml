pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A stretch of time that can be chosen: what it is, and how much was recorded in it. */
Touchable {
    id: root

    required property string title
    required property string line
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.rowGap
    fill: chosen ? Theme.chosenFill : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    spoken: title + ", " + line
    text: title
    topPadding: Theme.rowGap

    contentItem: Column {
        FittingText {
            color: root.shownInk
            lines: 1
            sizes: ["label", "plainLabel"]
            text: root.title
            width: parent.width
        }

        FittingText {
            color: root.shownInk
            lines: 1
            sizes: ["label", "plainLabel"]
            text: root.line
            weight: Theme.regular
            width: parent.width
        }
    }
}
