pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Says that another window has the keyboard, so that scans go astray; a click or a touch takes it back. */
Item {
    id: root

    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** What to say in full: who is not served, and what to do. */
    required property string sentence
    /** A window over the whole screen takes the focus back by itself, once: whoever opened another one meant to. */
    property bool takesBack: false
    /** The field that fills the place; else a strip that is as high as its words. */
    property bool filling: false
    readonly property bool _roomy: filling && height >= Theme.px(520)
    readonly property bool shown: keyboardNeeded && _lost

    readonly property bool _active: Window.active
    property bool _lost: false

    on_ActiveChanged: {
        if (_active) {
            losing.stop();
            back.stop();
            _lost = false;
        } else {
            losing.restart();
        }
    }
    onShownChanged: {
        if (shown) {
            Accessible.announce(words.text + " " + root.sentence, Accessible.Assertive);
            if (takesBack) {
                back.restart();
            }
        }
    }

    Accessible.name: words.text + ". " + sentence
    Accessible.role: Accessible.AlertMessage
    implicitHeight: strip.implicitHeight
    visible: shown

    Component.onCompleted: losing.restart()

    // A window that is just being opened, or left for one of its own dialogs and back, has lost nothing.
    Timer {
        id: losing

        interval: 300

        onTriggered: root._lost = !root._active
    }

    Timer {
        id: back

        interval: 1000

        onTriggered: root.Window.window.requestActivate()
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.toastFill
        radius: root.filling ? Theme.radiusTile : Theme.radiusButton
    }

    Column {
        id: strip

        anchors.left: parent.left
        anchors.leftMargin: root.filling ? Theme.panePadding : Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: root.filling ? Theme.panePadding : Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        bottomPadding: Theme.px(12)
        spacing: root._roomy ? Theme.px(32) : 0
        topPadding: Theme.px(12)

        Icon {
            color: Theme.toastTrouble
            name: "warning"
            size: Theme.px(104)
            visible: root._roomy
        }

        FittingText {
            id: words

            Accessible.ignored: true
            color: Theme.toastInk
            lines: root.filling ? 3 : 1
            sizes: root._roomy ? ["display", "title", "heading"] : root.filling ? ["title", "heading"] : ["heading", "body"]
            text: qsTr("Not listening")
            width: parent.width
        }

        FittingText {
            Accessible.ignored: true
            color: Theme.toastInk
            lines: 4
            sizes: root._roomy ? ["heading", "body"] : ["body", "label"]
            text: root.sentence
            weight: Theme.medium
            width: parent.width
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onPressedChanged: {
            if (pressed) {
                root.Window.window.requestActivate();
            }
        }
    }
}
