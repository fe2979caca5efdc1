pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A state in a word or two; never for tapping. */
Rectangle {
    id: root

    required property string text
    property string tone: "a10"
    property string kind: "admitted"

    readonly property VerdictTone _verdict: Theme.verdict(tone === "pane" ? kind : tone)

    function _fill(): color {
        switch (tone) {
        case "a10":
            return Theme.a10;
        case "accent":
            return Theme.accent;
        case "pane":
            return _verdict.ink;
        default:
            return _verdict.field;
        }
    }

    function _ink(): color {
        switch (tone) {
        case "a10":
            return Theme.accentLine;
        case "accent":
            return Theme.accentInk;
        case "pane":
            return _verdict.field;
        default:
            return _verdict.ink;
        }
    }

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: _fill()
    implicitHeight: Math.max(Theme.px(40), caption.implicitHeight + Theme.gap)
    implicitWidth: caption.implicitWidth + 2 * Theme.gap
    radius: Math.min(height / 2, Theme.radiusRow * Theme.largerScale)

    FittingText {
        id: caption

        alignment: Text.AlignHCenter
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root._ink()
        sizes: ["label"]
        text: root.text
    }
}
