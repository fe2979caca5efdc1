pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Erasing one person: left whom, right what it means and why. */
GridLayout {
    id: root

    required property OrganiserPrivacy privacy

    readonly property bool _opened: privacy.name !== ""

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Connections {
        function onCleared() {
            field.clear();
        }

        target: root.privacy
    }

    OrganiserCard {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 704

        FittingText {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            sizes: ["heading", "body"]
            text: qsTr("Erase a person")
            width: parent.width
        }

        SearchField {
            id: field

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: title.bottom
            anchors.topMargin: Theme.gap
            focus: true
            maximumLength: 200

            onAccepted: root.privacy.open(0)
            onEdited: text => root.privacy.search(text)
            onEscaped: root.privacy.search("")
            onVisibleChanged: {
                if (visible) {
                    focusInput();
                }
            }
            Component.onCompleted: {
                if (visible) {
                    focusInput();
                }
            }
        }

        ListView {
            id: list

            Accessible.name: qsTr("People found")
            Accessible.role: Accessible.List
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: field.bottom
            anchors.topMargin: Theme.rowGap
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.privacy.people
            reuseItems: true

            delegate: ResultRow {
                required property int index
                required property string name

                text: name
                width: list.width

                required chosen
                required detail

                onClicked: root.privacy.open(index)
            }
        }

        BodyText {
            anchors.left: field.left
            anchors.leftMargin: Theme.px(20)
            anchors.right: field.right
            anchors.top: field.bottom
            anchors.topMargin: Theme.gap
            color: Theme.soft
            text: root.privacy.hint
            visible: text !== ""
        }
    }

    OrganiserCard {
        Layout.fillHeight: !Theme.portrait
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(600)
        Layout.preferredWidth: 496

        ErasureCount {
            anchors.fill: parent
            privacy: root.privacy
            visible: !root._opened
        }

        ErasureForm {
            anchors.fill: parent
            privacy: root.privacy
            visible: root._opened
        }
    }
}
