pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A row of choices, of which one holds; it scrolls where they are many. */
ListView {
    id: root

    required property Rows choices
    required property string spoken

    /** The person tapped this choice. */
    signal chosenAt(index: int)

    Accessible.name: spoken
    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    implicitHeight: Theme.touch
    implicitWidth: contentWidth
    interactive: contentWidth > width
    model: choices
    orientation: ListView.Horizontal
    spacing: Theme.rowGap

    delegate: Touchable {
        id: choice

        required property string label
        required property bool chosen
        required property int index

        Accessible.checkable: true
        Accessible.checked: chosen
        fill: chosen ? Theme.chosenFill : Theme.quiet
        fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
        height: root.height
        ink: chosen ? Theme.chosenInk : Theme.ink
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        text: label
        visibleHeight: Math.min(height, Theme.px(56) * Theme.largerScale)

        onClicked: root.chosenAt(index)

        contentItem: ButtonFace {
            color: choice.shownInk
            text: choice.text
        }
    }
}
