pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The sentence of consent: whole before anybody can agree to it; where it does not fit, it is scrolled to its end first. */
Item {
    id: root

    required property string text
    property bool soft: false
    /** All of it was in sight. */
    readonly property bool whole: _fits || _reached
    /** Of its own height, as what lies below shows more of it takes some. */
    readonly property bool _fits: words.implicitHeight <= height + 1
    property bool _reached: false

    /** It does not fit in any size. */
    signal overflowed

    function _tell() {
        if (height > 0 && !_fits) {
            overflowed();
        }
    }

    implicitHeight: 2 * Theme.labelLine

    onTextChanged: {
        _reached = false;
        flick.contentY = 0;
    }

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._fits ? 0 : more.keptHeight
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: !root._fits
        contentHeight: words.implicitHeight
        contentWidth: width
        interactive: !root._fits

        onAtYEndChanged: {
            if (atYEnd && !root._fits && contentY > 0) {
                root._reached = true;
            }
        }
        onContentHeightChanged: Qt.callLater(root._tell)
        onHeightChanged: Qt.callLater(root._tell)

        FittingText {
            id: words

            balanced: false
            color: root.soft ? Theme.soft : Theme.ink
            lines: Math.max(1, Math.floor(root.height / lineOf(Theme.body)))
            // Who chose large letters gets them, and scrolls.
            sizes: Theme.largeText ? ["body"] : ["body", "label"]
            text: root.text
            tight: true
            weight: root.soft ? Theme.regular : Theme.medium
            width: flick.width
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
        scrollsByLine: true
    }
}
