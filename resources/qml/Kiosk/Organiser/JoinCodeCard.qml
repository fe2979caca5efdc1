pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The code with which a kiosk joins: to scan, to type, and how long and how often it lets kiosks in. */
OrganiserCard {
    id: root

    required property KioskJoin join

    readonly property bool _over: join.lapsed !== ""

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.px(40)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        GridLayout {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: Theme.portrait
            Layout.preferredHeight: Theme.px(340)
            Layout.preferredWidth: Theme.portrait ? -1 : Math.min(root.innerHeight, root.innerWidth * 0.4)
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 2 : 1
            rowSpacing: Theme.rowGap

            // The white around the code is its quiet zone.
            Item {
                readonly property real side: Math.min(width, height)

                Layout.fillHeight: true
                Layout.fillWidth: true

                QrCode {
                    anchors.centerIn: parent
                    height: parent.side
                    rows: root.join.rows
                    spoken: qsTr("The code that a kiosk joins with")
                    visible: !root._over
                    width: height
                }

                IconArch {
                    anchors.centerIn: parent
                    name: "lock"
                    visible: root._over
                }
            }

            CodeText {
                Layout.alignment: Qt.AlignVCenter
                code: root.join.text
                visible: Theme.portrait && text !== ""
            }

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                alignment: Text.AlignHCenter
                sizes: ["body", "label"]
                text: root.join.terms
                visible: text !== ""
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            WholeParts {
                id: parts

                Layout.fillHeight: true
                Layout.fillWidth: true
                side: 0
                spacing: Theme.gap

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    sizes: ["heading", "body"]
                    text: root.join.title
                    width: parent.width
                }

                LabelText {
                    Accessible.name: text
                    Accessible.role: root._over ? Accessible.AlertMessage : Accessible.StaticText
                    color: root._over ? Theme.ink : Theme.soft
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    text: root._over ? root.join.lapsed : qsTr("Start Foyer on it, choose “Join an event”, and let it scan this code.")
                    weight: root._over ? Theme.semibold : Theme.regular
                    width: parent.width
                }

                CodeText {
                    code: root.join.text
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    visible: !Theme.portrait && text !== ""
                    width: parent.width
                }

                TitledChoices {
                    choices: root.join.ends
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    title: qsTr("It lets kiosks in until")
                    visible: root.join.text !== ""
                    width: parent.width

                    onChosen: name => root.join.goodUntil(name)
                }

                TitledChoices {
                    choices: root.join.uses
                    opacity: parts.showsWhole(y, height) ? 1 : 0
                    title: qsTr("How many it lets in")
                    visible: root.join.text !== ""
                    width: parent.width

                    onChosen: name => root.join.letIn(name)
                }
            }

            Item {
                Layout.alignment: Qt.AlignHCenter
                implicitHeight: more.visible ? more.visibleHeight : 0

                MoreMark {
                    id: more

                    anchors.centerIn: parent
                    flick: parts
                }
            }

            RowLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                spacing: Theme.px(12)

                QuietButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    danger: true
                    roomyPadding: Theme.px(14)
                    text: qsTr("Withdraw this code")
                    visible: root.join.text !== ""

                    onClicked: root.join.withdraw()
                }

                QuietButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    roomyPadding: Theme.px(14)
                    text: qsTr("Show another code")
                    visible: root._over

                    onClicked: root.join.showNext()
                }

                PrimaryButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    leftPadding: Theme.gap
                    rightPadding: Theme.gap
                    text: qsTr("Close")

                    onClicked: root.join.close()
                }
            }
        }
    }

    component CodeText: TypeText {
        required property string code

        LayoutMirroring.enabled: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        step: Theme.code
        text: code
        weight: Theme.medium
    }
}
