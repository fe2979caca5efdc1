pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Which two groups have met least: each group stands in a row, an arc leads to each other one, and the thinnest glows. */
Item {
    id: root

    required property Rows groups
    required property Rows bridges
    required property string sentence

    readonly property color _glow: Theme.alreadyIn.field

    Accessible.name: sentence
    Accessible.role: Accessible.StaticText

    Column {
        id: words

        readonly property real room: root.height * (Theme.portrait ? 0.45 : 1)

        anchors.left: parent.left
        // The longest names are made smaller, as the rows of other pages are.
        scale: Math.min(1, room / Math.max(1, height))
        spacing: Theme.gap
        transformOrigin: Theme.rightToLeft ? Item.TopRight : Item.TopLeft
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.4)
        y: Theme.portrait ? 0 : Math.round((root.height - height * scale) / 2)

        FittingText {
            id: named

            Accessible.ignored: true
            color: root._glow
            lines: 4
            sizes: Theme.portrait ? ["heading", "body"] : ["headline", "heading", "body"]
            text: root.sentence
            width: parent.width
        }

        FittingText {
            Accessible.ignored: true
            balanced: false
            color: Theme.soft
            lines: 6
            sizes: ["body"]
            text: qsTr("Say hello. Counted for groups of their size; wide arcs: met as often as by chance, or more.")
            visible: named.implicitHeight + implicitHeight + Theme.gap <= words.room
            weight: Theme.regular
            width: parent.width
        }
    }

    Item {
        id: scene

        readonly property real row: Math.min(Theme.px(Theme.portrait ? 124 : 104), height / Math.max(1, root.groups.count))
        readonly property real firstRow: Math.round((height - row * root.groups.count) / 2)

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : words.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.px(32)
        anchors.right: parent.right
        height: Theme.portrait ? root.height - words.height * words.scale - Theme.px(32) : root.height

        Item {
            id: arcs

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: parent.top
            width: Math.round(Math.min(parent.width * 0.42, scene.row * Math.max(1, root.groups.count - 1) * 0.7))

            Repeater {
                model: root.bridges

                BridgeArc {
                    required property int first
                    required property int second
                    required property int wide
                    required property bool thin

                    anchors.fill: parent
                    from: scene.firstRow + (first + 0.5) * scene.row
                    glow: root._glow
                    glows: thin
                    lineWidth: Theme.px([0, 2, 4, 7][wide])
                    reach: Math.pow((second - first) / Math.max(1, root.groups.count - 1), 0.7) * (width - Theme.px(16))
                    to: scene.firstRow + (second + 0.5) * scene.row
                }
            }
        }

        Repeater {
            model: root.groups

            Item {
                id: group

                required property string name
                required property bool thin
                required property int index

                anchors.left: scene.left
                anchors.right: arcs.left
                height: scene.row
                y: scene.firstRow + index * scene.row

                TypeText {
                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: arch.left
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    color: group.thin ? root._glow : Theme.ink
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignRight
                    maximumLineCount: Math.max(1, Math.floor(group.height / Theme.bodyLine))
                    step: Theme.body
                    text: group.name
                    weight: group.thin ? Theme.semibold : Theme.regular
                    wrapMode: Text.Wrap
                }

                Arch {
                    id: arch

                    Accessible.ignored: true
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    fill: group.thin ? root._glow : Theme.a50
                    height: Math.min(Theme.px(44), group.height - Theme.half)
                    outlineColor: Theme.outline
                    outlineWidth: Theme.outlineWidth
                    width: Theme.px(36)
                }
            }
        }
    }
}
