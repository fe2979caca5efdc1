pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A row of choices, of which one holds; it scrolls where they are many. */
ListView {
    id: root

    currentIndex: -1
    required property Rows choices
    required property string spoken

    /** The person tapped this choice. */
    signal chosenAt(index: int)

    readonly property bool _overflows: contentWidth > width + 1
    readonly property bool _mirrored: effectiveLayoutDirection === Qt.RightToLeft
    readonly property bool _atEnd: _mirrored ? contentX <= originX + 1 : contentX + width >= originX + contentWidth - 1
    /** What the way to more choices takes of its end. */
    readonly property real _kept: _overflows && !_atEnd ? Theme.touch + Theme.rowGap : 0

    /** Brings the choices that are out of sight into it. */
    function _goOn() {
        const step = width - 2 * Theme.touch;
        contentX = _mirrored ? Math.max(originX, contentX - step) : Math.min(originX + contentWidth - width, contentX + step);
    }

    /** Tells whether a choice is to be seen whole; while the row moves, each is. */
    function _showsWhole(left: real, choiceWidth: real): bool {
        const first = contentX + (_mirrored ? _kept : 0);
        const last = contentX + width - (_mirrored ? 0 : _kept);
        return moving || (left >= first - 1 && left + choiceWidth <= last + 1);
    }

    Accessible.name: spoken
    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    implicitHeight: Theme.touch
    implicitWidth: contentWidth
    interactive: contentWidth > width
    model: choices
    orientation: ListView.Horizontal
    spacing: Theme.rowGap

    Touchable {
        fill: Theme.quiet
        fillPressed: Theme.quietPressed
        focusPolicy: Qt.NoFocus
        height: root.height
        parent: root
        spoken: qsTr("More choices")
        visible: root._overflows && !root._atEnd
        visibleHeight: Math.min(height, Theme.px(56) * Theme.largerScale)
        width: Theme.touch
        x: root._mirrored ? 0 : root.width - width
        z: 1

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "down"
                rotation: root._mirrored ? 90 : -90
                size: Theme.px(28)
            }
        }

        onClicked: root._goOn()
    }

    delegate: Touchable {
        id: choice

        required property string label
        required property bool chosen
        required property int index

        Accessible.checkable: true
        Accessible.checked: chosen
        fill: chosen ? Theme.chosenFill : Theme.quiet
        fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
        height: root.height
        ink: chosen ? Theme.chosenInk : Theme.ink
        opacity: root._showsWhole(x, width) ? 1 : 0
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        text: label
        visibleHeight: Math.min(height, Theme.px(56) * Theme.largerScale)

        onClicked: root.chosenAt(index)

        contentItem: ButtonFace {
            color: choice.shownInk
            text: choice.text
        }
    }
}
