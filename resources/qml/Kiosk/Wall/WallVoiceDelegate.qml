pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A pain point on the wall: its place, its words, how many badges share it, and an arch for each group that does. */
Item {
    id: root

    required property int place
    required property string words
    required property int badges
    required property list<bool> groups
    required property int index
    /** Few stand on the page: the words may be larger. */
    required property bool alone

    readonly property string _badges: qsTr("%n badge(s)", "", badges)
    readonly property int _sharing: groups.filter(shares => shares).length
    readonly property string _groups: _sharing === 0 ? "" : _sharing === groups.length ? qsTr("all %n group(s)", "", _sharing) : qsTr("%n group(s)", "", _sharing)

    Accessible.name: [words, _badges, _groups].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    implicitHeight: parts.implicitHeight + Theme.gap

    RowLine {
        anchors.bottom: parent.top
        visible: root.index > 0
        width: parent.width
    }

    component Count: Column {
        spacing: Theme.rowGap

        BodyText {
            text: root._badges
            weight: Theme.semibold
            width: parent.width
        }

        Flow {
            spacing: Theme.px(6)
            width: parent.width

            Repeater {
                model: root.groups

                Arch {
                    required property bool modelData

                    fill: modelData ? Theme.a50 : "transparent"
                    implicitHeight: Theme.px(24)
                    implicitWidth: Theme.px(18)
                    outlineColor: Theme.a50
                    outlineWidth: Theme.px(2)
                }
            }
        }
    }

    RowLayout {
        id: parts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

        Arch {
            Layout.alignment: Theme.portrait ? Qt.AlignTop : Qt.AlignVCenter
            fill: root.place === 1 ? Theme.accent : Theme.a10
            foot: Theme.radiusSmall
            implicitHeight: Theme.px(72)
            implicitWidth: Theme.px(60)
            outlineColor: Theme.outline
            outlineWidth: Theme.outlineWidth

            HeadingText {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.half
                color: root.place === 1 ? Theme.accentInk : Theme.accentLine
                text: root.place
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.rowGap

            FittingText {
                Layout.fillWidth: true
                lines: Theme.portrait ? 4 : root.alone ? 3 : 2
                sizes: root.alone ? ["headline", "heading", "body"] : ["heading", "body"]
                text: root.words
            }

            Count {
                Layout.fillWidth: true
                visible: Theme.portrait
            }
        }

        Count {
            Layout.preferredWidth: Theme.px(176)
            visible: !Theme.portrait
        }
    }
}
