pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

/** Says over the whole screen that a kiosk is out of use: nothing under it can be touched. */
FocusScope {
    id: root

    required property string title
    /** What whoever stands here does instead. */
    required property string sentence
    /** What is the matter, and who can mend it. */
    required property string detail
    /** What goes on all the same; empty where nothing does. */
    property string goOnText: ""

    /** The person wants to go on all the same. */
    signal goOnChosen

    Accessible.name: title + " " + sentence + " " + detail
    Accessible.role: Accessible.AlertMessage

    Component.onCompleted: {
        Accessible.announce(title + " " + sentence, Accessible.Assertive);
        forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onWheel: wheel => wheel.accepted = true
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(24)

        IconArch {
            Layout.alignment: Qt.AlignLeft
            color: Theme.dangerLine
            implicitHeight: Theme.px(144)
            implicitWidth: Theme.px(132)
            name: "lock"
            visible: Theme.portrait || !Theme.largerText
        }

        FittingText {
            Accessible.ignored: true
            Layout.fillWidth: true
            sizes: ["display", "title", "heading"]
            text: root.title
        }

        FittingText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(960)
            lines: 3
            sizes: ["heading", "body"]
            text: root.sentence
            weight: Theme.medium
        }

        FittingText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(960)
            balanced: false
            color: Theme.soft
            lines: 5
            sizes: ["body", "label"]
            text: root.detail
            weight: Theme.regular
        }

        QuietButton {
            Layout.topMargin: Theme.gap
            danger: true
            focus: false
            text: root.goOnText
            visible: text !== ""

            onClicked: root.goOnChosen()
        }
    }
}
