pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A message that goes by itself: what was just done, or what is in trouble. */
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property bool trouble: false
    /** The kind of verdict that it is about, whose colours it takes; empty for none. */
    property string kind: ""
    property bool shown: false
    /** It stands in a line of the page: lower, in the small type. */
    property bool low: false
    readonly property VerdictTone _tone: Theme.verdict(kind)

    /** Shows a message for four seconds; `trouble` marks its icon. */
    function show(text: string, iconName: string, trouble: bool) {
        root.text = text;
        root.iconName = iconName;
        root.trouble = trouble;
        root.shown = true;
        leaving.restart();
        Accessible.announce(text, trouble ? Accessible.Assertive : Accessible.Polite);
    }

    /** Takes the message away: something newer stands there. */
    function hide() {
        leaving.stop();
        root.shown = false;
    }

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: kind === "" ? 0 : Theme.outlineWidth
    color: kind === "" ? Theme.toastFill : _tone.field
    implicitHeight: Math.max(Theme.px(low ? 56 : 80), words.implicitHeight + (low ? Theme.rowGap : 2 * Theme.gap))
    implicitWidth: Theme.px(488)
    opacity: shown ? 1 : 0
    radius: low ? Theme.radiusSmall : Theme.radiusButton
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: root.shown ? Theme.pageMs : Theme.leaveMs
            easing.bezierCurve: root.shown ? Theme.easeOut : Theme.easeIn
            easing.type: Easing.BezierSpline
        }
    }

    Timer {
        id: leaving

        interval: Theme.toastMs

        onTriggered: root.shown = false
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        color: root.kind !== "" ? root._tone.ink : root.trouble ? Theme.toastTrouble : Theme.toastInk
        name: root.iconName
        visible: root.iconName !== ""
    }

    FittingText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.iconName === "" ? Theme.px(24) : Theme.px(72)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        color: root.kind !== "" ? root._tone.ink : Theme.toastInk
        sizes: root.low ? ["label"] : ["body", "label"]
        text: root.text
        weight: Theme.medium
    }
}
