pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the list says about somebody at the desk: look closer, say this, and what they took beside the ticket. */
Column {
    id: root

    required property VerdictPane pane
    required property color ink

    readonly property bool _empty: pane.attention === "" && pane.deskText === "" && pane.addOns === ""

    spacing: Theme.half
    topPadding: _empty ? 0 : Theme.rowGap

    Row {
        spacing: Theme.half
        visible: root.pane.attention !== ""
        width: parent.width

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: "warning"
            size: Theme.px(28)
        }

        BodyText {
            Accessible.ignored: true
            color: root.ink
            text: root.pane.attention
            weight: Theme.semibold
            width: root.width - sign.width - parent.spacing
        }
    }

    BodyText {
        Accessible.ignored: true
        color: root.ink
        text: root.pane.deskText
        visible: text !== ""
        weight: Theme.semibold
        width: parent.width
    }

    BodyText {
        Accessible.ignored: true
        color: root.ink
        text: root.pane.addOns
        visible: text !== ""
        width: parent.width
    }
}
