pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** Somebody who shared: name and organisation, and a code for a phone's camera. */
Rectangle {
    id: root

    required property string attendee
    required property string exchange
    required property string name
    required property string organisation
    required property string initial
    required property string fields
    required property string place
    required property bool undoable
    required property list<string> code
    property bool withUndo: false
    readonly property bool _lying: Theme.portrait
    readonly property bool _narrow: _lying || withUndo || width < Theme.px(340)
    readonly property real _side: _lying ? Math.min(height - Theme.px(24), width * 0.47) : Math.min(width - Theme.px(24), height - Theme.px(withUndo ? 292 : 216))

    /** The visitor wants to undo their sharing in this exchange. */
    signal undoRequested

    Accessible.name: name + ", " + organisation
    Accessible.role: Accessible.ListItem
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    GridLayout {
        anchors.bottomMargin: Theme.px(root._lying ? 12 : root.withUndo && root.undoable ? 8 : 22)
        anchors.fill: parent
        anchors.leftMargin: Theme.px(root._lying ? 24 : 12)
        anchors.rightMargin: Theme.px(12)
        anchors.topMargin: Theme.px(root._lying ? 12 : 20)
        columnSpacing: Theme.gap
        columns: root._lying ? 2 : 1
        rowSpacing: Theme.half

        Item {
            Layout.fillWidth: true
            Layout.leftMargin: root._lying ? 0 : Theme.px(root._narrow ? 8 : 16)
            Layout.preferredHeight: root._narrow ? words.height : person.implicitHeight
            Layout.rightMargin: Layout.leftMargin
            Layout.topMargin: root._lying ? Theme.gap : 0

            PersonHeader {
                id: person

                anchors.left: parent.left
                anchors.right: parent.right
                initial: root.initial
                name: root.name
                organisation: root.organisation
                visible: !root._narrow
            }

            Column {
                id: words

                visible: root._narrow
                width: parent.width

                FittingText {
                    lines: root._lying ? 2 : 1
                    sizes: ["heading", "body", "label"]
                    text: root.name
                    width: parent.width
                }

                LabelText {
                    text: root.organisation
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        Item {
            Layout.column: 0
            Layout.fillHeight: true
            Layout.row: 1
            visible: !root._lying
        }

        QrCode {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            Layout.column: root._lying ? 1 : 0
            Layout.preferredHeight: root._side
            Layout.preferredWidth: root._side
            Layout.row: root._lying ? 0 : 2
            Layout.rowSpan: root._lying ? 2 : 1
            radius: Theme.radiusRow
            rows: root.code
            spoken: qsTr("Contact code of %1").arg(root.name)
        }

        Item {
            Layout.alignment: Qt.AlignBottom
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredHeight: foot.height
            Layout.row: root._lying ? 1 : 3

            Column {
                id: foot

                spacing: Theme.half
                width: parent.width

                Row {
                    spacing: Theme.px(14)
                    x: root._lying ? 0 : (parent.width - width) / 2

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.accentLine
                        name: "card"
                        size: Theme.px(32)
                    }

                    FittingText {
                        anchors.verticalCenter: parent.verticalCenter
                        sizes: ["body", "label"]
                        text: root.fields
                        weight: Theme.medium
                        width: Math.min(implicitWidth, foot.width - Theme.px(46))
                    }
                }

                LabelText {
                    horizontalAlignment: root._lying ? Text.AlignLeft : Text.AlignHCenter
                    text: root.place
                    visible: text !== ""
                    width: parent.width
                }

                SmallButton {
                    iconName: "undo"
                    text: qsTr("Undo my sharing")
                    visible: root.withUndo && root.undoable
                    width: Math.min(implicitWidth, parent.width)
                    x: root._lying ? 0 : (parent.width - width) / 2

                    onClicked: root.undoRequested()
                }
            }
        }
    }
}
