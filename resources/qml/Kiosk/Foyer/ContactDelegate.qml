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
    /** How high the highest head and foot among the cards are, so that the codes stand on one line. */
    property real headRoom: headHeight
    property real footRoom: footHeight
    readonly property real headHeight: head.height
    readonly property real footHeight: foot.height
    /** The code stands beside the words: for a card that is wide and low. */
    property bool lying: false
    /** There is room for larger words beside the code. */
    readonly property bool _wide: lying && width > Theme.px(800) && height > Theme.px(400)
    readonly property bool _narrow: (lying && !_wide) || width < Theme.px(340)
    /** The words beside the code leave no room for the arch above them. */
    readonly property bool _crowded: lying && head.y + arch.implicitHeight + Theme.px(12) + called.height + works.height + Theme.half + footHeight + _bottom > height
    readonly property int _bottom: Theme.px(_wide ? 28 : lying ? 16 : 8)
    readonly property real _room: height - head.y - headRoom - footRoom - _bottom - 2 * Theme.half

    /** The visitor wants to undo their sharing in this exchange. */
    signal undoRequested

    Accessible.name: organisation === "" ? name : name + ", " + organisation
    Accessible.role: Accessible.ListItem
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root._narrow ? 20 : 28)
        anchors.right: root.lying ? picture.left : parent.right
        anchors.rightMargin: Theme.px(root._narrow ? 12 : 28)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(root._wide ? 28 : 20)

        PersonHeader {
            initial: root.initial
            name: root.name
            organisation: root.organisation
            visible: !root.lying
            width: parent.width
        }

        InitialArch {
            id: arch

            anchors.left: parent.left
            initial: root.initial
            visible: root.lying && !root._crowded
        }

        Item {
            height: Theme.px(12)
            visible: arch.visible
            width: 1
        }

        FittingText {
            id: called

            lines: 2
            sizes: root._wide ? ["title", "heading", "body"] : ["heading", "body", "label"]
            text: root.name
            visible: root.lying
            width: parent.width
        }

        TypeText {
            id: works

            color: Theme.soft
            step: root._wide ? Theme.body : Theme.label
            text: root.organisation
            visible: text !== "" && root.lying
            width: parent.width
        }
    }

    QrCode {
        id: picture

        readonly property real side: root.lying ? Math.min(root.height - Theme.px(16), root.width * 0.47) : Math.max(0, Math.min(root.width - Theme.px(12), root._room))

        anchors.horizontalCenter: root.lying ? undefined : parent.horizontalCenter
        anchors.right: root.lying ? parent.right : undefined
        anchors.rightMargin: Theme.rowGap
        height: side
        radius: Theme.radiusRow
        rows: root.code
        spoken: qsTr("Contact code of %1").arg(root.name)
        width: side
        y: root.lying ? (root.height - side) / 2 : head.y + root.headRoom + Theme.half + (root._room - side) / 2
    }

    Column {
        id: foot

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root._wide ? 28 : 20)
        anchors.right: root.lying ? picture.left : parent.right
        anchors.rightMargin: Theme.px(root.lying ? 12 : 20)
        spacing: Theme.half
        y: root.lying ? root.height - height - root._bottom : root.height - root.footRoom - root._bottom

        Row {
            anchors.horizontalCenter: root.lying ? undefined : parent.horizontalCenter
            anchors.left: root.lying ? parent.left : undefined
            spacing: Theme.px(root._narrow ? 10 : 14)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentLine
                name: "card"
                size: Theme.px(32)
            }

            FittingText {
                anchors.verticalCenter: parent.verticalCenter
                lines: 1
                sizes: ["body", "label"]
                text: root.fields
                weight: Theme.medium
                width: Math.min(implicitWidth, foot.width - Theme.px(46))
            }
        }

        LabelText {
            horizontalAlignment: root.lying ? Text.AlignLeft : Text.AlignHCenter
            text: root.place
            visible: text !== ""
            width: parent.width
        }

        SmallButton {
            anchors.horizontalCenter: root.lying ? undefined : parent.horizontalCenter
            anchors.left: root.lying ? parent.left : undefined
            iconName: "undo"
            text: qsTr("Undo my sharing")
            visible: root.undoable
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.undoRequested()
        }
    }
}
