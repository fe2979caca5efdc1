pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** An answer on the guests' screen, from edge to edge: who is welcome and where to go, or that somebody will help. */
Rectangle {
    id: root

    required property GuestMeasures measures
    required property string kind
    required property string title
    required property string name
    required property string organisation
    required property string sentence
    required property string placesLabel
    required property list<string> placeTitles
    required property list<string> placeRooms
    readonly property VerdictTone tone: Theme.verdict(kind)
    readonly property string _below: organisation || sentence
    /** How high the largest words may be, so that nothing lies on what stands below them. */
    readonly property real _room: (places.visible ? places.y : height) - words.y - measures.margin - (_below ? below.height + words.spacing : 0)

    color: tone.field

    onVisibleChanged: {
        if (visible) {
            seal.grow();
        }
    }

    ConcentricArches {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        doorWidth: root.measures.portrait ? Math.round(root.width * 0.74) : Math.min(root.measures.px(400), Math.round(root.width * 0.32))
        fills: [root.tone.step1, root.tone.step2, root.tone.step3]
        height: root.measures.portrait ? Math.round(root.height * 0.568) : parent.height
        ring: root.measures.portrait ? Math.round((root.width - doorWidth) / 4) : root.measures.px(48)
        width: outerWidth
    }

    VerdictSeal {
        id: seal

        anchors.left: parent.left
        anchors.leftMargin: root.measures.margin
        anchors.top: parent.top
        anchors.topMargin: root.measures.px(40)
        kind: root.kind
        overPane: true
        size: root.measures.px(112)
    }

    // Beside the seal where a name follows; else these are the words to be read.
    GuestText {
        anchors.left: seal.right
        anchors.leftMargin: root.measures.px(28)
        anchors.right: parent.right
        anchors.rightMargin: root.measures.margin
        anchors.verticalCenter: seal.verticalCenter
        color: root.tone.ink
        lines: 1
        steps: root.measures.headlines.slice(1)
        text: root.title
        visible: root.name !== ""
        weight: root.measures.semibold
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.measures.margin
        anchors.right: parent.right
        anchors.rightMargin: root.measures.margin
        spacing: root.measures.px(16)
        y: seal.y + seal.height + root.measures.px(28)

        GuestText {
            Accessible.name: root.name ? root.title + ", " + root.name : text
            Accessible.role: Accessible.Heading
            breaking: 3
            color: root.tone.ink
            lines: 4
            room: root._room
            steps: root.measures.names
            text: root.name || root.title
            weight: root.measures.semibold
            width: parent.width
        }

        GuestText {
            id: below

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: root.tone.ink
            steps: root.measures.lines
            text: root._below
            visible: text !== ""
            weight: root.measures.medium
            width: parent.width
        }
    }

    Rectangle {
        id: places

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.measures.margin
        anchors.right: parent.right
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: ways.height + 2 * root.measures.px(28)
        radius: root.measures.px(28)
        visible: root.placeTitles.length > 0

        Column {
            id: ways

            anchors.left: parent.left
            anchors.margins: root.measures.px(36)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.measures.px(12)

            GuestText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.accentLine
                lines: 1
                steps: root.measures.lines.slice(2)
                text: root.placesLabel
                weight: root.measures.semibold
                width: parent.width
            }

            Grid {
                id: grid

                columns: root.measures.portrait ? 1 : Math.max(1, root.placeTitles.length)
                spacing: root.measures.px(32)
                width: parent.width

                Repeater {
                    model: root.placeTitles

                    GuestPlace {
                        required property int index
                        required property string modelData

                        alone: root.placeTitles.length === 1
                        measures: root.measures
                        room: root.placeRooms[index] ?? ""
                        title: modelData
                        width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)
                    }
                }
            }
        }
    }
}
