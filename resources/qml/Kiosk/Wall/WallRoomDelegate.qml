pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A room on the wall: what is on, how much of it is over, and what comes next there; later than printed is blue. */
Item {
    id: root

    required property string room
    required property string now
    required property string until
    required property real progress
    required property string nextTime
    required property string nextBefore
    required property string nextTitle
    required property int index
    /** Few stand on the page: a title may have two lines. */
    required property bool alone
    readonly property bool _on: progress >= 0
    readonly property bool _moved: nextBefore !== ""
    /** Nothing is on, so that what comes next is what there is to say. */
    readonly property bool _nextLeads: !_on && nextTitle !== "" && !Theme.portrait

    Accessible.name: [room, now, until, nextTime, nextTitle].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: parts.implicitHeight + Theme.gap

    RowLine {
        anchors.bottom: parent.top
        visible: root.index > 0
        width: parent.width
    }

    GridLayout {
        id: parts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(20)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.half

        FittingText {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.px(190)
            color: Theme.accentLine
            lines: Theme.portrait ? 1 : 3
            sizes: ["body"]
            text: root.room
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.rowGap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                visible: !root._nextLeads

                FittingText {
                    Layout.fillWidth: true
                    color: root._on ? Theme.ink : Theme.soft
                    lines: Theme.portrait || root.alone ? 2 : 1
                    sizes: ["heading", "body"]
                    text: root.now
                }

                BodyText {
                    color: Theme.soft
                    text: root.until
                    visible: text !== ""
                    wrapMode: Text.NoWrap
                }
            }

            ProgressBar {
                Layout.fillWidth: true
                progress: root.progress
                spoken: root.until
                visible: root._on
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.leftMargin: root._moved && !Theme.portrait ? -Theme.px(12) : 0
                color: root._moved ? Theme.information.field : "transparent"
                implicitHeight: coming.implicitHeight + (root._moved ? Theme.px(12) : 0)
                radius: Theme.radiusSmall
                visible: root.nextTitle !== ""

                RowLayout {
                    id: coming

                    readonly property color ink: root._moved ? Theme.information.ink : Theme.ink

                    anchors.left: parent.left
                    anchors.leftMargin: root._moved ? Theme.px(12) : 0
                    anchors.right: parent.right
                    anchors.rightMargin: root._moved ? Theme.px(12) : 0
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(12)

                    BodyText {
                        color: coming.ink
                        font.strikeout: true
                        text: root.nextBefore
                        visible: root._moved
                        wrapMode: Text.NoWrap
                    }

                    TypeText {
                        color: coming.ink
                        step: root._nextLeads ? Theme.heading : Theme.body
                        tabular: true
                        text: root.nextTime
                        weight: Theme.semibold
                        wrapMode: Text.NoWrap
                    }

                    FittingText {
                        Layout.fillWidth: true
                        color: coming.ink
                        lines: Theme.portrait ? 2 : 1
                        sizes: root._nextLeads ? ["heading", "body"] : ["body"]
                        text: root.nextTitle
                        weight: root._nextLeads ? Theme.medium : Theme.regular
                    }

                    BodyText {
                        color: root._moved ? coming.ink : Theme.soft
                        text: root.now
                        visible: root._nextLeads
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
