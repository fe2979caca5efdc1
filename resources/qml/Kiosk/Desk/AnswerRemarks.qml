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
    /** How much of it is to be seen: a line of which only a piece would be is not shown. */
    required property real seenTo

    readonly property bool _empty: pane.attention === "" && pane.deskText === "" && pane.addOns === ""

    /** Tells whether a part is to be seen whole. */
    function _isWhole(top: real, tall: real): bool {
        return top + tall <= seenTo + 1;
    }

    spacing: Theme.half
    topPadding: _empty ? 0 : Theme.rowGap

    Row {
        opacity: root._isWhole(y, height) ? 1 : 0
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
        opacity: root._isWhole(y, height) ? 1 : 0
        text: root.pane.deskText
        visible: text !== ""
        weight: Theme.semibold
        width: parent.width
    }

    BodyText {
        Accessible.ignored: true
        color: root.ink
        opacity: root._isWhole(y, height) ? 1 : 0
        text: root.pane.addOns
        visible: text !== ""
        width: parent.width
    }
}
