pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The program's own chooser of files and folders: drives that are plugged in first, big rows, nothing hidden. */
ModalPanel {
    id: root

    required property FileChoosing files

    readonly property bool _opens: files.use === "open"

    heading: ""
    opened: files.open
    primaryText: _opens ? qsTr("Cancel") : files.use === "folder" ? qsTr("Take this folder") : qsTr("Save here")
    quietText: _opens ? "" : qsTr("Cancel")
    stacked: true
    title: files.title

    leading: Column {
        id: lead

        spacing: Theme.rowGap
        width: root.innerWidth

        FittingText {
            id: question

            lines: 2
            sizes: ["heading", "body"]
            text: root.title
            width: parent.width
        }

        Flow {
            id: places

            spacing: Theme.rowGap
            width: parent.width

            Repeater {
                model: root.files.places

                ChoiceButton {
                    required property string name
                    required property string title
                    required property int index
                    required chosen

                    sizes: ["label"]
                    text: title
                    width: Math.min(implicitWidth, places.width)

                    Component.onCompleted: {
                        if (index === 0) {
                            root.first = this;
                        }
                    }
                    onClicked: root.files.pickPlace(name)
                }
            }

            SmallButton {
                height: Theme.touch
                spoken: text
                text: qsTr("All files")
                visible: root.files.filters

                onClicked: root.files.showAll()
            }
        }

        Row {
            id: place

            spacing: Theme.gap
            visible: root.files.inner
            width: parent.width

            SmallButton {
                id: up

                iconName: "back"
                spoken: qsTr("One folder up")
                text: qsTr("Up")

                onClicked: root.files.goUp()
            }

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.verticalCenter: parent.verticalCenter
                lines: 1
                sizes: ["body", "label"]
                text: root.files.folder
                width: parent.width - up.width - parent.spacing
            }
        }

        Item {
            /** What the window leaves beside all else. */
            readonly property real _room: root.height - Theme.px(272) - Theme.buttonHeight - question.height - places.height - (place.visible ? place.height + lead.spacing : 0) - (name.visible ? name.height + lead.spacing : 0) - (more.visible ? more.height + lead.spacing : 0)

            height: Math.max(1, Math.min(8, Math.floor(_room / list.row))) * list.row
            width: parent.width

            ListView {
                id: list

                readonly property real row: Math.max(Theme.touch, Theme.bodyLine + Theme.labelLine + Theme.gap)

                Accessible.name: root.files.folder
                Accessible.role: Accessible.List
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                currentIndex: -1
                model: root.files.rows
                reuseItems: true
                snapMode: ListView.SnapToItem

                delegate: SourceDelegate {
                    required property int index
                    required property string title
                    required property bool isFolder

                    chosen: false
                    height: list.row
                    subject: ""
                    text: title
                    width: list.width

                    required detail
                    required picture

                    onClicked: root.files.choose(index)
                }
            }

            LabelText {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.rowGap
                text: root.files.empty
                visible: text !== ""
            }

            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(24)
                flick: list
            }
        }

        LabelText {
            id: more

            text: qsTr("%n more are not shown", "", root.files.more)
            visible: root.files.more > 0
            width: parent.width
        }

        EntryField {
            id: name

            label: qsTr("Name of the file")
            maximumLength: 120
            text: root.files.name
            visible: root.files.use === "save"
            width: parent.width
            wrong: root.files.wrong

            Component.onCompleted: {
                if (visible) {
                    root.last = name;
                }
            }
            onAccepted: root.files.accept()
            onEdited: text => root.files.typeName(text)
            onEscaped: root.files.cancel()
        }
    }

    onPrimaryChosen: {
        if (_opens) {
            root.files.cancel();
        } else {
            root.files.accept();
        }
    }
    onQuietChosen: root.files.cancel()
}
