pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How the desk looks: one button for its colours, and one for larger text. */
Flow {
    id: root

    required property DeskLook look
    /** Where the keyboard begins here, and where it ends. */
    readonly property Item first: colours
    readonly property Item last: text
    /** What the keyboard comes to before. */
    required property Item before
    /** What it comes to after. */
    required property Item beside

    /** The keyboard came here. */
    signal reached

    spacing: Theme.gap

    QuietButton {
        id: colours

        KeyNavigation.backtab: root.before
        KeyNavigation.tab: text
        iconName: "contrast"
        spoken: qsTr("Colours: %1; change them").arg(root.look.schemeText)
        text: root.look.schemeText

        onActiveFocusChanged: {
            if (activeFocus) {
                root.reached();
            }
        }
        onClicked: root.look.nextScheme()
    }

    QuietButton {
        id: text

        KeyNavigation.backtab: colours
        KeyNavigation.tab: root.beside
        chosen: root.look.largerText
        glyph: "Aa"
        text: qsTr("Larger text")

        onActiveFocusChanged: {
            if (activeFocus) {
                root.reached();
            }
        }
        onClicked: root.look.switchText()
    }
}
