pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Asks one person for the number of their badge, over the page: with a pad, or on the keys of a keyboard. */
FocusScope {
    id: root

    required property FoyerNumber number
    required property bool opened

    function _begin() {
        pad.clear();
        if (opened) {
            pad.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Accessible.name: number.title
    Accessible.role: Accessible.Dialog
    visible: opened

    Component.onCompleted: root._begin()
    onOpenedChanged: root._begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: Math.min(root.height - Theme.px(48), layout.implicitHeight + 2 * Theme.px(28))
        radius: Theme.radiusDialog

        GridLayout {
            id: layout

            anchors.fill: parent
            anchors.margins: Theme.px(28)
            columnSpacing: Theme.px(40)
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.px(12)

            ColumnLayout {
                Layout.fillHeight: !Theme.portrait
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: Theme.px(240)
                spacing: Theme.gap

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    lines: 2
                    sizes: Theme.portrait ? ["heading", "body"] : ["title", "heading", "body"]
                    text: root.number.title
                }

                NumberPlace {
                    Layout.fillHeight: !Theme.portrait
                    Layout.fillWidth: true
                    Layout.maximumHeight: Theme.px(230)
                    Layout.minimumHeight: Theme.px(80)
                    Layout.preferredHeight: Theme.px(!Theme.portrait ? 200 : Theme.largerText ? 92 : 124)
                }

                FittingText {
                    Accessible.name: text
                    Accessible.role: root.number.trouble ? Accessible.AlertMessage : Accessible.StaticText
                    Layout.fillWidth: true
                    lines: 4
                    sizes: Theme.portrait ? ["body", "label"] : ["heading", "body", "label"]
                    text: root.number.sentence
                    weight: root.number.trouble ? Theme.semibold : Theme.regular
                }

                Item {
                    Layout.fillHeight: !Theme.portrait
                }

                QuietButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.minimumWidth: 0
                    Layout.preferredWidth: Theme.px(240)
                    iconName: "undo"
                    text: root.number.otherWay
                    visible: text !== ""

                    onClicked: root.number.takeOtherWay()
                }
            }

            NumericPad {
                id: pad

                Layout.alignment: Qt.AlignCenter
                focus: true
                length: 6
                locked: root.number.locked
                title: qsTr("Six digits")

                onCancelled: root.number.cancel()
                onCodeEntered: code => root.number.enter(code)
            }
        }
    }
}
