pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Components
import Kiosk.Theme

/** What a key looks like: a letter, a word or an icon. */
KeyPanel {
    id: root

    property string iconName: ""
    property string label: control ? (control.uppercased && control.displayText.length === 1 ? control.text : control.displayText) : ""
    /** What is said of a key that bears no letter. */
    property string spoken: label
    /** A key that does something else than write. */
    property bool quiet: false
    /** The key whose work is being done: letters are large. */
    property bool chosen: false

    readonly property bool _down: control ? control.pressed : false
    readonly property color _ink: chosen ? Theme.chosenInk : Theme.ink

    Accessible.name: spoken
    Accessible.role: Accessible.Button
    Accessible.onPressAction: InputContext.inputEngine.virtualKeyClick(control.key, control.text, 0)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.half
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: root.chosen ? Theme.chosenFill : root._down ? Theme.a20 : root.quiet ? Theme.quiet : Theme.surface
        opacity: root.control?.enabled ?? true ? 1 : 0.4
        radius: Theme.radiusSmall

        Row {
            anchors.centerIn: parent
            spacing: Theme.half

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root._ink
                name: root.iconName
                visible: root.iconName !== ""
            }

            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: root._ink
                font.family: Theme.textFamily
                font.pixelSize: root.quiet ? Theme.px(22) : Theme.px(32)
                font.weight: Theme.medium
                text: root.label
                visible: text !== ""
            }
        }
    }
}
