pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The left half of the desk before the first scan: what to do, and what the answer will look like. */
Rectangle {
    id: root

    required property string eventName

    readonly property bool _low: height < Theme.px(640)
    /** As many hints as there is height for; the keys and the search tell the same. */
    readonly property real _room: height - words.y - words.height - Theme.gap - Theme.panePadding

    component Hint: Item {
        id: hint

        required property string iconName
        required property string text
        required property string detail
        property string keyCap: ""

        Accessible.name: text + ", " + detail
        Accessible.role: Accessible.StaticText
        height: Math.max(Theme.px(80), words.implicitHeight + Theme.gap)
        width: parent.width

        IconArch {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(70)
            name: hint.iconName
            width: Theme.px(64)
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: cap.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                text: hint.text
                tight: true
                weight: Theme.semibold
                width: parent.width
            }

            LabelText {
                Accessible.ignored: true
                text: hint.detail
                width: parent.width
            }
        }

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: hint.keyCap
            visible: text !== ""
        }
    }

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    ConcentricArches {
        id: door

        anchors.right: parent.right
        anchors.rightMargin: Theme.panePadding
        anchors.top: parent.top
        anchors.topMargin: Theme.panePadding
        doorWidth: Theme.px(72)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        foot: Theme.half
        height: Math.min(Theme.px(248), parent.height - Theme.panePadding)
        ring: Theme.px(32)
        visible: parent.width >= Theme.px(640)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.panePadding
        anchors.right: parent.right
        anchors.top: parent.top

        BodyText {
            color: Theme.soft
            text: root.eventName
            weight: Theme.medium
            width: parent.width
        }

        Item {
            height: Theme.px(root._low ? 8 : 56)
            width: 1
        }

        FittingText {
            lines: 1
            sizes: root._low ? ["title", "heading"] : ["display", "title"]
            text: qsTr("Ready")
            width: parent.width
        }

        Item {
            height: root._low ? Theme.half : Theme.gap
            width: 1
        }

        FittingText {
            anchors.left: parent.left
            sizes: ["body"]
            text: qsTr("The answer to each scan appears here.")
            weight: Theme.medium
            width: parent.width - (door.visible ? door.outerWidth + Theme.gap : 0)
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.panePadding
        anchors.right: parent.right
        spacing: Theme.rowGap

        Hint {
            id: first

            detail: qsTr("At any time, whatever is open")
            iconName: "scan"
            text: qsTr("Scan a badge or ticket")
            visible: first.height <= root._room
        }

        Hint {
            id: second

            detail: qsTr("Enter checks in; of several guests it asks which")
            iconName: "search"
            keyCap: qsTr("A–Z")
            text: qsTr("No badge? Type the name")
            visible: first.height + second.height + Theme.rowGap <= root._room
        }

        Hint {
            id: third

            detail: qsTr("Name and organisation; let in at once")
            iconName: "meet"
            keyCap: "F2"
            text: qsTr("Not on the list? Add a walk-in")
            visible: first.height + second.height + third.height + 2 * Theme.rowGap <= root._room
        }
    }
}
