pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** How many contacts were made today, in the door; fewer than five are not told. */
Item {
    id: root

    /** 0 for too few. */
    required property int contacts

    Accessible.name: contacts > 0 ? qsTr("%n contact(s) made today", "", contacts) : words.title
    Accessible.role: Accessible.StaticText

    ConcentricArches {
        id: door

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Math.round((root.width - width) / 2) : 0
        // An arch is at least as high as it is wide.
        doorWidth: Math.round(Math.min(Theme.portrait ? root.width : root.width * 0.42, height) - 4 * ring)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        height: Theme.portrait ? Math.min(root.height - words.implicitHeight - Theme.px(32), root.width * 1.2) : parent.height
        ring: Theme.px(24)
        width: outerWidth

        TypeText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accentInk
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            step: Theme.display
            text: root.contacts
            visible: root.contacts > 0
            weight: Theme.semibold
            width: door.doorWidth - Theme.px(24)
            wrapMode: Text.NoWrap
            y: Math.round((parent.height + 2 * door.ring - height) / 2)
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accentInk
            name: "meet"
            size: Math.round(door.doorWidth * 0.5)
            stroke: 1.5
            visible: root.contacts === 0
            y: Math.round((parent.height + 2 * door.ring - height) / 2)
        }
    }

    Column {
        id: words

        readonly property string title: root.contacts > 0 ? qsTr("Make one more") : qsTr("Whom do you meet today?")

        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : door.left
        anchors.rightMargin: Theme.portrait ? 0 : Theme.px(32)
        spacing: Theme.gap
        y: Theme.portrait ? 0 : Math.round((root.height - height) / 2)

        FittingText {
            Accessible.ignored: true
            lines: 3
            sizes: root.contacts > 0 ? [Theme.portrait ? "heading" : "headline", "heading"] : ["title", "headline", "heading"]
            text: words.title
            width: parent.width
        }

        FittingText {
            balanced: false
            color: Theme.soft
            lines: 5
            sizes: ["heading", "body"]
            text: root.contacts > 0 ? qsTr("Two badges at a foyer screen, and each of you says what to share. Counted without names.") : qsTr("Share contacts at a foyer screen with your badges. From five on they are counted here, and never by name.")
            weight: Theme.regular
            width: parent.width
        }
    }
}
