pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People on the roster, one of whom is meant; a tap or a digit picks them. */
ListView {
    id: root

    required property Rows guests
    /** The first nine have a digit. */
    property bool numbered: false
    /** Picking somebody checks them in. */
    property bool checksIn: true
    /** What it is moved with, where it does not move by itself. */
    property Flickable flick: root

    /** The person means this one. */
    signal guestPicked(row: int)

    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    // None is made in the background: one that is still awaited when the list is empty is looked for in vain.
    cacheBuffer: 0
    clip: contentHeight > height
    currentIndex: -1
    // All are there at once: the keyboard reaches those out of sight too, and how high they are is known.
    displayMarginBeginning: 4000
    displayMarginEnd: 4000
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    keyNavigationEnabled: true
    model: guests

    ScrollMark {
        anchors.right: parent?.right
        anchors.rightMargin: Theme.half
        flick: root
        parent: root
    }

    /** Tells whether a row is to be seen whole: nothing is cut through its letters. */
    function _isWhole(top: real, tall: real): bool {
        const above = flick === root ? 0 : y;
        return flick.moving || (flick !== root && tall > flick.height) || (above + top >= flick.contentY - 1 && above + top + tall <= flick.contentY + flick.height + 1);
    }

    delegate: ResultRow {
        required property int index
        required property string name

        chosen: ListView.isCurrentItem
        digit: root.numbered && index < 9 ? index + 1 : 0
        digitLive: true
        enterText: root.checksIn && ready ? qsTr("Check in") : ""
        height: Math.max(Theme.touch, implicitHeight)
        opacity: root._isWhole(y, height) ? 1 : 0
        text: name
        width: root.width

        required detail
        required past
        required reason
        required stateText
        required property bool ready

        onActiveFocusChanged: {
            if (activeFocus) {
                root.positionViewAtIndex(index, ListView.Contain);
            }
        }
        onClicked: root.guestPicked(index)
    }
}
