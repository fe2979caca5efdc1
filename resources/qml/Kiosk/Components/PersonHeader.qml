pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A person at the head of a card: the initial, the name, the organisation. */
Item {
    id: root

    required property string name
    property string organisation: ""
    property string initial: name.slice(0, 1)
    property bool declined: false

    Accessible.name: organisation === "" ? name : name + ", " + organisation
    Accessible.role: Accessible.Heading
    implicitHeight: Math.max(door.implicitHeight, words.implicitHeight)
    implicitWidth: Theme.px(328)

    InitialArch {
        id: door

        anchors.left: parent.left
        anchors.top: parent.top
        initial: root.initial
        sunken: root.declined
    }

    Column {
        id: words

        anchors.left: door.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(0, (door.implicitHeight - implicitHeight) / 2)

        FittingText {
            sizes: ["heading", "body", "label"]
            text: root.name
            width: parent.width
        }

        FittingText {
            color: Theme.soft
            sizes: ["body", "label"]
            text: root.organisation
            visible: root.organisation !== ""
            weight: Theme.regular
            width: parent.width
        }
    }
}
