pragma ComponentBehavior: Bound

import QtQuick
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

    /** The visitor wants to undo their sharing in this exchange. */
    signal undoRequested

    Accessible.name: name + ", " + organisation
    Accessible.role: Accessible.ListItem
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    PersonHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.tilePadding
        anchors.right: parent.right
        anchors.rightMargin: Theme.tilePadding
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        initial: root.initial
        name: root.name
        organisation: root.organisation
    }

    QrCode {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.top: header.bottom
        anchors.topMargin: Theme.rowGap
        radius: Theme.radiusRow
        rows: root.code
        spoken: qsTr("Contact code of %1").arg(root.name)
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.withUndo && root.undoable ? 8 : 22)
        anchors.left: header.left
        anchors.right: header.right
        spacing: Theme.half

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(14)

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
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.place
            visible: text !== ""
        }

        SmallButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "undo"
            text: qsTr("Undo my sharing")
            visible: root.withUndo && root.undoable

            onClicked: root.undoRequested()
        }
    }
}
