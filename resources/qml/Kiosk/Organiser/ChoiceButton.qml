pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of a few choices side by side; the chosen one is filled. */
Touchable {
    id: root

    property bool chosen: false
    property string iconName: ""
    property list<string> sizes: ["body", "label"]

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    fill: chosen ? Theme.chosenFill : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: Theme.gap
    rightPadding: Theme.gap

    contentItem: ButtonFace {
        color: root.shownInk
        iconName: root.iconName
        sizes: root.sizes
        text: root.text
    }
}
