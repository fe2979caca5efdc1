pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the organiser told the screen to show, in the place of what is on and comes next: an announcement, or a room. */
Item {
    id: root

    required property FoyerShowing showing
    required property string eventName

    /** The announcement in one size. */
    component Trial: TypeText {
        required property string size
        readonly property bool fits: implicitHeight <= place.height && contentWidth <= Math.ceil(width)

        Accessible.ignored: true
        step: Theme.step(size)
        text: root.showing.words
        visible: false
        weight: Theme.semibold
        width: place.width
        wrapMode: Text.WordWrap
    }

    FittingText {
        id: event

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        lines: 2
        sizes: ["heading", "body"]
        text: root.eventName
    }

    Rectangle {
        Accessible.name: root.showing.words
        Accessible.role: Accessible.AlertMessage
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: event.bottom
        anchors.topMargin: Theme.px(24)
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.information.field
        radius: Theme.radiusTile
        visible: root.showing.shows === "announcement"

        Icon {
            id: mega

            anchors.left: parent.left
            anchors.margins: Theme.panePadding
            anchors.top: parent.top
            color: Theme.information.ink
            name: "mega"
            size: Theme.px(64)
        }

        BodyText {
            Accessible.ignored: true
            anchors.left: mega.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.verticalCenter: mega.verticalCenter
            color: Theme.information.ink
            text: qsTr("Announcement")
            weight: Theme.semibold
        }

        Item {
            id: place

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.panePadding
            anchors.right: parent.right
            anchors.top: mega.bottom
            anchors.topMargin: Theme.gap

            Trial {
                id: largest

                size: "title"
            }

            Trial {
                id: larger

                size: "headline"
            }

            Trial {
                id: large

                size: "heading"
            }

            FittingText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                balanced: false
                color: Theme.information.ink
                lines: 20
                sizes: largest.fits ? ["title"] : larger.fits ? ["headline"] : large.fits ? ["heading"] : ["body"]
                text: root.showing.words
                width: parent.width
            }
        }
    }

    FittingText {
        id: room

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: event.bottom
        anchors.topMargin: Theme.px(24)
        color: Theme.accentLine
        lines: 2
        sizes: ["headline", "heading"]
        text: root.showing.words
        visible: root.showing.shows === "room"
    }

    Column {
        id: sessions

        /** How many there is no room for. */
        property int _hidden: 0

        anchors.bottom: more.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: room.bottom
        anchors.topMargin: Theme.px(24)
        spacing: Theme.px(24)
        visible: room.visible

        onHeightChanged: Qt.callLater(_count)
        onPositioningComplete: _count()

        /** Counts those that are not to be seen whole. */
        function _count() {
            let hidden = 0;
            for (let index = 0; index < rows.count; index += 1) {
                const row = rows.itemAt(index);
                hidden += row && row.y + row.height > height ? 1 : 0;
            }
            _hidden = hidden;
        }

        Repeater {
            id: rows

            model: root.showing.sessions

            RestSessionDelegate {
                opacity: y + height <= sessions.height ? 1 : 0
                width: sessions.width
            }
        }
    }

    BodyText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: room.bottom
        anchors.topMargin: Theme.px(24)
        text: qsTr("Nothing more is on here today.")
        visible: room.visible && rows.count === 0
    }

    LabelText {
        id: more

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("And %n more today", "", sessions._hidden)
        visible: room.visible && sessions._hidden > 0
    }
}
