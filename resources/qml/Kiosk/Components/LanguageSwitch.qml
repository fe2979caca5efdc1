pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A row of languages, each in its own words; the chosen one is filled. */
Flow {
    id: root

    required property list<string> codes
    required property list<string> names
    required property string current
    property bool overAccent: false
    property real buttonWidth: Theme.px(112)
    property real buttonHeight: Theme.touch

    /** The person chose this language. */
    signal languageChosen(code: string)

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Grouping
    spacing: Theme.rowGap

    Repeater {
        model: root.codes

        Touchable {
            id: choice

            required property string modelData
            required property int index
            readonly property bool chosen: modelData === root.current

            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.role: Accessible.RadioButton
            fill: root.overAccent ? (chosen ? "#FFFFFF" : Theme.accent) : chosen ? Theme.chosenFill : Theme.quiet
            fillPressed: root.overAccent ? (chosen ? Theme.doorLight : Theme.accentPressed) : chosen ? Theme.chosenFill : Theme.quietPressed
            height: root.buttonHeight
            implicitWidth: Math.max(root.buttonWidth, implicitContentWidth + leftPadding + rightPadding)
            ink: root.overAccent ? (chosen ? Theme.event.accent : Theme.accentInk) : chosen ? Theme.chosenInk : Theme.ink
            leftPadding: Theme.px(12)
            outlineColor: Theme.highContrast ? Theme.outline : root.overAccent && !chosen ? Theme.a50 : "transparent"
            outlineWidth: Theme.highContrast ? Theme.outlineWidth : root.overAccent && !chosen ? Theme.px(2) : 0
            rightPadding: Theme.px(12)
            text: index < root.names.length ? root.names[index] : modelData

            onClicked: root.languageChosen(modelData)

            contentItem: ButtonFace {
                color: choice.shownInk
                text: choice.text
            }
        }
    }
}
