pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** All of an order, or a host and their guests: who is here is ticked and checked in at once, and all are answered. */
FocusScope {
    id: root

    required property DeskParty party

    /** The person wants the list away. */
    signal dismissed

    /** Shows the list from its beginning; Enter checks in whoever is ticked. */
    function begin() {
        list.currentIndex = -1;
        list.positionViewAtBeginning();
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    function _move(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    Accessible.name: title.text + ", " + party.summary
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: _move(1)
    Keys.onEscapePressed: root.dismissed()
    Keys.onPressed: event => {
        if (event.text >= "1" && event.text <= "9") {
            event.accepted = true;
            root.party.toggle(Number(event.text) - 1);
        } else if (event.text === "0") {
            event.accepted = true;
            root.party.toggleAll();
        } else if (event.text === " " && list.currentIndex >= 0) {
            event.accepted = true;
            root.party.toggle(list.currentIndex);
        } else if (event.key === Qt.Key_F5) {
            event.accepted = true;
            root.party.name(list.currentIndex);
        }
    }
    Keys.onReturnPressed: root.party.checkIn()
    // The key names whom the list is at, and not whoever the pane is about.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F5
    Keys.onUpPressed: _move(-1)

    Item {
        id: start

        focus: true
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        anchors.top: parent.top

        FittingText {
            id: title

            lines: 2
            sizes: ["heading", "body", "label"]
            text: root.party.title
            width: parent.width
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            text: root.party.answered ? root.party.summary : root.party.summary + ". " + qsTr("Digits tick, 0 ticks all.")
            width: parent.width
        }
    }

    ListView {
        id: list

        Accessible.name: title.text
        Accessible.role: Accessible.List
        anchors.bottom: more.top
        anchors.left: parent.left
        anchors.margins: Theme.px(12)
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        clip: contentHeight > height
        currentIndex: -1
        highlightMoveDuration: 0
        highlightResizeDuration: 0
        model: root.party.members

        delegate: PartyDelegate {
            required property int index

            answered: root.party.answered
            current: ListView.isCurrentItem
            digit: index < 9 ? index + 1 : 0
            // A row that is not to be seen whole is not shown: nothing is cut through its letters.
            opacity: list.moving || (y >= list.contentY - 1 && y + height <= list.contentY + list.height + 1) || height > list.height ? 1 : 0
            width: list.width

            required detail
            required name
            required stateText
            required ticked
            required tone
            required unnamed

            onActiveFocusChanged: {
                if (activeFocus) {
                    list.positionViewAtIndex(index, ListView.Contain);
                }
            }
            onClicked: root.party.toggle(index)
            onNamingWanted: root.party.name(index)
        }
    }

    MoreMark {
        id: more

        anchors.bottom: feet.top
        anchors.bottomMargin: Theme.half
        anchors.horizontalCenter: parent.horizontalCenter
        flick: list
    }

    Row {
        id: feet

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            id: leave

            height: Math.max(implicitHeight, goOn.implicitHeight)
            text: root.party.answered ? qsTr("Close") : qsTr("Cancel")
            visible: !root.party.answered
            width: (parent.width - parent.spacing) * 0.36

            onClicked: root.dismissed()
        }

        PrimaryButton {
            id: goOn

            enabled: root.party.answered || root.party.count > 0
            height: leave.height
            iconName: "check"
            text: root.party.actText
            width: root.party.answered ? parent.width : (parent.width - parent.spacing) * 0.64

            onClicked: root.party.checkIn()
        }
    }
}
