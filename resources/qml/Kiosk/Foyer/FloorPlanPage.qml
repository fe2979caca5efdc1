pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Where rooms and doors are: the plan with its places, and beside or below it their list, which says the same in words. */
FoyerPage {
    id: root

    required property FoyerFloorPlan viewModel

    backTo: viewModel.cameFrom
    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    headless: Theme.hugeText
    mostText: 200
    returns: true
    title: headless ? "" : qsTr("Floor plan")

    onVisibleChanged: {
        plan.showAll();
        list.positionViewAtBeginning();
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(Theme.largeText ? 480 : 620)
            Layout.preferredWidth: Theme.px(Theme.largeText ? 660 : 800)
            spacing: Theme.rowGap

            PlanView {
                id: plan

                Layout.fillHeight: true
                Layout.fillWidth: true
                places: root.viewModel.places
                source: root.viewModel.picture
                spoken: qsTr("Plan of the floor; the list says where each room is")

                onTouched: (across, down, near) => root.viewModel.choose(near)
            }

            RowLayout {
                Layout.fillHeight: false
                spacing: Theme.rowGap

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    Layout.fillWidth: true
                    lines: Theme.largeText ? 3 : 2
                    sizes: ["body", "label"]
                    text: root.viewModel.explained
                }

                QuietButton {
                    enabled: plan.canShrink
                    iconName: "minus"
                    spoken: qsTr("Show the plan smaller")
                    text: ""

                    onClicked: plan.zoomBy(1 / 1.5)
                }

                QuietButton {
                    enabled: plan.canGrow
                    iconName: "plus"
                    spoken: qsTr("Show the plan larger")
                    text: ""

                    onClicked: plan.zoomBy(1.5)
                }
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(Theme.largeText ? 480 : 360)
            Layout.preferredWidth: Theme.px(Theme.largeText ? 508 : 368)
            spacing: Theme.rowGap

            ChoiceRow {
                Layout.fillWidth: true
                choices: root.viewModel.floors
                spoken: qsTr("Floor")
                visible: count > 0

                onChosenAt: index => root.viewModel.chooseFloor(index)
            }

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true

                ListView {
                    id: list

                    /** Tells whether a row is to be seen whole, or from its beginning if it is higher than the list; while it moves, each is. */
                    function showsWhole(top: real, rowHeight: real): bool {
                        return moving || (rowHeight > height && top <= contentY + 1) || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
                    }

                    Accessible.name: qsTr("Rooms")
                    Accessible.role: Accessible.List
                    anchors.bottomMargin: contentHeight > parent.height + 1 ? more.keptHeight + Theme.half : 0
                    anchors.fill: parent
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true
                    currentIndex: -1
                    model: root.viewModel.places
                    spacing: Theme.rowGap

                    delegate: ResultRow {
                        required property int index
                        required property string name
                        required property string where
                        required property string hereText

                        Accessible.checkable: true
                        Accessible.checked: chosen
                        detail: where
                        height: Math.max(Theme.touch, implicitHeight)
                        listed: true
                        reason: Theme.largeText ? hereText : ""
                        stateText: Theme.largeText ? "" : hereText
                        opacity: list.showsWhole(y, height) ? 1 : 0
                        text: name
                        width: ListView.view.width

                        required chosen

                        onClicked: root.viewModel.choose(index)
                    }
                }

                MoreMark {
                    id: more

                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: (visibleHeight - height) / 2
                    anchors.horizontalCenter: parent.horizontalCenter
                    flick: list
                }

                ScrollMark {
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.px(16)
                    flick: list
                }
            }
        }
    }
}
