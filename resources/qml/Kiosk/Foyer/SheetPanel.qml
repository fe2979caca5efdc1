pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A sheet over the page: a head, something to read that scrolls, and one way back. */
FocusScope {
    id: root

    required property string title
    required property bool opened
    property string closeText: qsTr("Close")
    default property alias content: column.data
    /** How high what it holds can be to be seen whole at once. */
    readonly property real room: _most - heading.height - close.height - Theme.px(100)
    /** Letters are so large that what says that there is more has no room between the ways on. */
    readonly property bool _crowded: Theme.hugeText && beside.visibleChildren.length > 0
    /** Somebody types: the sheet stands above the keyboard, with its ways on, and leaves the head little height. */
    readonly property bool _typing: opened && Theme.keyboardHeight > 0
    readonly property real _foot: _typing ? Theme.keyboardHeight + Theme.px(12) : Theme.px(24)
    readonly property real _low: Theme.px(_typing ? 12 : 28)
    readonly property real _most: height - (_typing ? _foot + Theme.px(12) : Theme.px(Theme.portrait ? 120 : 72))
    /** What the sheet is for stands beside the way back, which is quiet then. */
    property bool leadsOn: false
    /** What else can be done, beside the way back. */
    property alias beside: beside.data

    /** The person has read enough. */
    signal closed

    /** Tells whether a part of the content is to be seen whole; while it moves, each is. */
    function showsWhole(top: real, partHeight: real): bool {
        return flick.moving || partHeight > flick.height || (top >= flick.contentY - 1 && top + partHeight <= flick.contentY + flick.height + 1);
    }

    /** Brings the field into sight that is typed in. */
    function _reveal() {
        let part = _typing ? Window.activeFocusItem : null;
        while (part && part.parent !== column) {
            part = part.parent;
        }
        if (part) {
            flick.contentY = Math.max(0, part.y + part.height - flick.height);
        }
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    visible: opened

    Keys.onEscapePressed: root.closed()
    onOpenedChanged: {
        flick.contentY = 0;
        if (opened) {
            close.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    on_TypingChanged: Qt.callLater(_reveal)

    Connections {
        function onActiveFocusItemChanged() {
            Qt.callLater(root._reveal);
        }

        enabled: root.opened
        target: root.Window.window
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent

            onClicked: root.closed()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._foot
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: Math.min(root._most, Math.max(root._typing ? 0 : Theme.px(400), heading.height + column.height + close.height + Theme.px(120)))
        radius: Theme.radiusDialog

        MouseArea {
            anchors.fill: parent
        }

        FittingText {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: parent.top
            anchors.topMargin: Theme.px(root._typing ? 12 : 32)
            lines: root._typing ? 1 : 2
            sizes: root._typing ? ["heading", "body"] : ["title", "heading", "body"]
            text: root.title
        }

        Flickable {
            id: flick

            anchors.bottom: close.top
            anchors.bottomMargin: root._crowded ? more.keptHeight + Theme.px(24) : Theme.px(20)
            anchors.left: heading.left
            anchors.right: heading.right
            anchors.top: heading.bottom
            anchors.topMargin: Theme.px(root._typing ? 8 : 20)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height
            contentWidth: width

            Column {
                id: column

                spacing: Theme.px(12)
                width: flick.width
            }
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            color: Theme.edge
            height: Math.max(Theme.px(48), flick.height * flick.visibleArea.heightRatio)
            radius: width / 2
            visible: flick.visibleArea.heightRatio < 0.99
            width: Theme.px(6)
            y: flick.y + flick.visibleArea.yPosition * flick.height
        }

        RowLayout {
            id: beside

            anchors.left: heading.left
            anchors.right: more.visible && !root._crowded ? more.left : close.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: close.verticalCenter
            height: close.height
            spacing: Theme.gap
        }

        MoreMark {
            id: more

            // By margins alone: anchors that change while text does would stretch it.
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root._low + (root._crowded ? close.height + Theme.px(12) : (close.height - height) / 2)
            anchors.right: parent.right
            anchors.rightMargin: root._crowded ? (parent.width - width) / 2 : Theme.panePadding + close.width + Theme.gap
            flick: flick
            scrollsByLine: true
        }

        PrimaryButton {
            id: close

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root._low
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            fill: root.leadsOn ? Theme.quiet : Theme.accent
            fillPressed: root.leadsOn ? Theme.quietPressed : Theme.accentPressed
            ink: root.leadsOn ? Theme.ink : Theme.accentInk
            text: root.closeText

            onClicked: root.closed()
        }
    }
}
