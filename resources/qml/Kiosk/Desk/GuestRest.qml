pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The guests' screen at rest: the event, what to have ready, and the door. */
Item {
    id: root

    required property GuestMeasures measures
    required property string eventName
    required property string title
    required property string sentence
    /** Guests are let in here. */
    required property bool open
    /** How high the largest words may be, so that all of it is seen; upright the door gives way. */
    readonly property real _room: (measures.portrait ? height * 0.6 : height) - 2 * measures.margin - event.height - detail.height - 2 * words.spacing

    ConcentricArches {
        id: door

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        doorWidth: root.measures.portrait ? Math.round(root.width * 0.74) : Math.min(root.measures.px(400), Math.round(root.width * 0.32))
        fills: root.open ? [Theme.a10, Theme.a20, Theme.accent] : [Theme.a10, Theme.a20, Theme.sunken]
        height: root.measures.portrait ? Math.min(Math.round(root.height * 0.568), root.height - words.height - 2 * root.measures.margin) : parent.height
        ring: root.measures.portrait ? Math.round((root.width - doorWidth) / 4) : root.measures.px(48)
        width: outerWidth

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.open ? Theme.accentInk : Theme.soft
            name: root.open ? "scan" : "lock"
            size: Math.round(door.doorWidth * 0.5)
            stroke: 1.5
            y: Math.round((parent.height + 2 * door.ring - height) / 2)
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.measures.margin
        anchors.right: root.measures.portrait ? parent.right : door.left
        anchors.rightMargin: root.measures.margin
        anchors.top: parent.top
        anchors.topMargin: root.measures.margin
        spacing: root.measures.px(root.measures.portrait ? 24 : 36)

        GuestText {
            id: event

            color: Theme.accentLine
            lines: 3
            steps: root.measures.labels
            text: root.eventName
            weight: root.measures.semibold
            width: parent.width
        }

        GuestText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            lines: 4
            room: root._room
            steps: root.measures.headlines
            text: root.title
            weight: root.measures.semibold
            width: parent.width
        }

        GuestText {
            id: detail

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.soft
            lines: 4
            steps: root.measures.labels
            text: root.sentence
            weight: root.measures.regular
            width: parent.width
        }
    }
}
