pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Whether anything is missing: the answer, the kiosks that it waits for, and the certificate to save. */
OrganiserCard {
    id: root

    required property KioskProof proof
    required property KioskStick stick

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            KioskMark {
                Layout.alignment: Qt.AlignTop
                iconName: root.proof.kind === "admitted" ? "check" : root.proof.checking ? "sync" : "warning"
                kind: root.proof.kind
                size: Theme.px(56)
            }

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                sizes: ["heading", "body"]
                text: root.proof.headline
            }
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            balanced: false
            lines: 5
            sizes: ["label"]
            text: root.proof.sentence
            visible: text !== ""
            weight: Theme.medium
        }

        SmallButton {
            spoken: text
            text: qsTr("USB stick")

            onClicked: root.stick.ask()
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            ListView {
                id: list

                currentIndex: -1
                Accessible.name: qsTr("Kiosks that are waited for")
                Accessible.role: Accessible.List
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                model: root.proof.rows
                spacing: Theme.half

                delegate: Column {
                    required property string name
                    required property string line

                    Accessible.name: name + ": " + line
                    Accessible.role: Accessible.ListItem
                    width: list.width

                    LabelText {
                        Accessible.ignored: true
                        color: Theme.ink
                        elide: Text.ElideMiddle
                        text: parent.name
                        weight: Theme.semibold
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }

                    LabelText {
                        Accessible.ignored: true
                        text: parent.line
                        width: parent.width
                    }
                }
            }

            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(14)
                flick: list
            }
        }

        QuietButton {
            Layout.fillWidth: true
            enabled: root.proof.known
            roomyPadding: Theme.px(14)
            text: qsTr("Save the certificate")

            onClicked: root.proof.save()
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.px(12)

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.px(14)
                text: qsTr("Back")

                onClicked: root.proof.close()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: !root.proof.checking
                roomyPadding: Theme.px(14)
                text: qsTr("Check again")

                onClicked: root.proof.check()
            }
        }
    }
}
