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
    readonly property string _words: qsTr("Not listening")
    readonly property bool _roomy: filling && height >= Theme.px(520)
    readonly property bool shown: keyboardNeeded && lost
    /** Another window has the keyboard, needed or not. */
    readonly property bool lost: _lost

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
            Accessible.announce(root._words + " " + root.sentence, Accessible.Assertive);
            if (takesBack) {
                back.restart();
            }
        }
    }

    Accessible.name: _words + ". " + sentence
    Accessible.role: Accessible.AlertMessage
    implicitHeight: field.implicitHeight
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

    // Made when it is shown: hardly any screen ever says this.
    Loader {
        id: field

        active: root.shown
        anchors.fill: parent

        sourceComponent: Rectangle {
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.toastFill
            implicitHeight: strip.implicitHeight
            radius: root.filling ? Theme.radiusTile : Theme.radiusButton

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
                    anchors.left: parent.left
                    color: Theme.toastTrouble
                    name: "warning"
                    size: Theme.px(104)
                    visible: root._roomy
                }

                FittingText {
                    Accessible.ignored: true
                    color: Theme.toastInk
                    lines: root.filling ? 3 : 1
                    sizes: root._roomy ? ["display", "title", "heading"] : root.filling ? ["title", "heading"] : ["heading", "body"]
                    text: root._words
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
