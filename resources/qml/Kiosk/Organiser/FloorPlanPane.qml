pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The floor that is opened: its plan, on which rooms are marked by touch or with the arrows, its name and its picture. */
Item {
    id: root

    required property InformationPlans plans

    readonly property bool _opened: plans.title !== ""

    PreviewPane {
        id: pane

        anchors.fill: parent
        detail: root._opened ? qsTr("On every foyer screen, under Information") : ""
        iconName: "plan"
        title: root._opened ? root.plans.title : qsTr("Floor plans")

        foot: FormFoot {
            changed: true
            visible: root.plans.isChanged
            width: parent.width

            onDropChosen: root.plans.dropNames()
            onSaveChosen: root.plans.rename()
        }

        StandingLine {
            iconName: "later"
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: qsTr("Reading %1…").arg(root.plans.reading)
            trouble: false
            visible: root.plans.reading !== ""
            width: parent.width
        }

        StandingLine {
            iconName: "warning"
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: root.plans.trouble
            trouble: true
            visible: text !== ""
            width: parent.width
        }

        Flow {
            id: floors

            Accessible.name: qsTr("Floor")
            Accessible.role: Accessible.Grouping
            spacing: Theme.rowGap
            visible: root.plans.floors.count > 0
            width: parent.width

            Repeater {
                model: root.plans.floors

                ChoiceButton {
                    required property string name
                    required property string title

                    opacity: pane.showsWhole(floors.y + y, height) ? 1 : 0
                    sizes: ["label"]
                    text: title
                    width: Math.min(implicitWidth, floors.width)

                    required chosen

                    onClicked: root.plans.choose(name)
                }
            }
        }

        Item {
            id: drawing

            Accessible.name: qsTr("The plan; arrows move the room that is chosen, Enter marks it")
            Accessible.role: Accessible.Graphic
            activeFocusOnTab: root._opened
            height: Math.max(Theme.px(220), Math.min(Theme.px(460), pane.height - Theme.px(260) * Theme.largerScale - (floors.visible ? floors.height : 0)))
            opacity: pane.showsWhole(y, Math.min(height, Theme.px(160))) ? 1 : 0
            visible: root._opened
            width: parent.width

            Keys.onDownPressed: root.plans.marking.nudge(0, 1)
            Keys.onEnterPressed: root.plans.marking.hold()
            Keys.onLeftPressed: root.plans.marking.nudge(-1, 0)
            Keys.onReturnPressed: root.plans.marking.hold()
            Keys.onRightPressed: root.plans.marking.nudge(1, 0)
            Keys.onUpPressed: root.plans.marking.nudge(0, -1)

            PlanView {
                anchors.fill: parent
                places: root.plans.marking.marks
                source: root.plans.picture

                onTouched: (across, down, near) => root.plans.marking.touch(across, down, near)
            }

            FocusRing {
                anchors.fill: parent
                visible: drawing.activeFocus
            }
        }

        Flow {
            id: next

            spacing: Theme.gap
            visible: root._opened
            width: parent.width

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.ink
                height: off.visible ? off.height : implicitHeight
                opacity: pane.showsWhole(next.y + y, height) ? 1 : 0
                text: root.plans.marking.hint
                verticalAlignment: Text.AlignVCenter
                weight: Theme.medium
                width: Math.min(implicitWidth, next.width - (off.visible && next.width > 2 * off.width ? off.width + Theme.gap : 0))
            }

            QuietButton {
                id: off

                iconName: "x"
                opacity: pane.showsWhole(next.y + y, height) ? 1 : 0
                text: qsTr("Off the plan")
                visible: root.plans.marking.canTakeOff
                width: Math.min(implicitWidth, next.width)

                onClicked: root.plans.marking.takeOff()
            }
        }

        Column {
            id: fields

            spacing: Theme.gap
            visible: root._opened
            width: parent.width

            Repeater {
                model: root.plans.fields

                EntryField {
                    required property string name
                    required property string stood

                    maximumLength: root.plans.longestName
                    opacity: pane.showsWhole(fields.y + y, height) ? 1 : 0
                    width: fields.width

                    required label

                    Component.onCompleted: text = stood
                    onAccepted: root.plans.rename()
                    onEdited: text => root.plans.editName(name, text)
                }
            }
        }

        GridLayout {
            id: acts

            columnSpacing: Theme.rowGap
            columns: width >= Theme.px(440 * Theme.largerScale) ? 2 : 1
            opacity: pane.showsWhole(y, height) ? 1 : 0
            rowSpacing: Theme.rowGap
            visible: root._opened
            width: parent.width

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: "swap"
                roomyPadding: Theme.px(16)
                text: qsTr("Another picture…")

                onClicked: root.plans.replacePicture()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: "x"
                roomyPadding: Theme.px(16)
                text: qsTr("Take it away")

                onClicked: root.plans.remove()
            }

            // Upright the list has no room for it.
            QuietButton {
                Layout.columnSpan: acts.columns
                Layout.fillWidth: true
                iconName: "plus"
                text: qsTr("Add a floor plan…")
                visible: Theme.portrait

                onClicked: root.plans.chooseFile()
            }
        }

        LabelText {
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: qsTr("PNG, JPEG or SVG, up to 20 MB; a photograph of a plan on paper will do. Every screen gets it drawn anew and small: nothing of the file stays but its dots.")
            width: parent.width
        }
    }

    EmptyPage {
        actionIcon: "folder"
        actionText: qsTr("Choose a picture…")
        anchors.fill: parent
        anchors.topMargin: Theme.px(120)
        iconName: "plan"
        text: qsTr("Drop the picture of a floor here, or choose it.")
        visible: !root._opened && root.plans.reading === "" && root.plans.trouble === ""

        onActionChosen: root.plans.chooseFile()
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0) {
                root.plans.drop(event.urls[0]);
                event.accept();
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accentLine
        border.width: Theme.px(3)
        color: "transparent"
        radius: Theme.radiusTile
        visible: drop.containsDrag
    }
}
