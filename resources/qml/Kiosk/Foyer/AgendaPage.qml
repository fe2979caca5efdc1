pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The agenda of a day, with the present marked at its true place. */
FoyerPage {
    id: root

    required property FoyerViewModel viewModel
    readonly property FoyerAgenda agenda: viewModel.agenda

    clock: viewModel.rest.clock
    eventName: viewModel.rest.eventName
    title: agenda.title

    Component.onCompleted: Qt.callLater(list.showNow)
    onVisibleChanged: {
        if (visible) {
            Qt.callLater(list.showNow);
        }
    }

    wayOn: PrimaryButton {
        text: qsTr("Done")

        onClicked: root.viewModel.leave()
    }
    wayOut: QuietButton {
        iconName: "back"
        text: qsTr("Back")

        onClicked: root.viewModel.open("home")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.px(32)
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.rowGap
            visible: root.agenda.days.count > 0 || root.agenda.filters.count > 0

            ChoiceRow {
                Layout.fillWidth: root.agenda.filters.count === 0 || Theme.portrait
                Layout.maximumWidth: root.agenda.filters.count > 0 && !Theme.portrait ? root.width * 0.5 : Number.POSITIVE_INFINITY
                Layout.preferredWidth: implicitWidth
                choices: root.agenda.days
                spoken: qsTr("Day")
                visible: count > 0

                onChosenAt: index => {
                    root.agenda.chooseDay(index);
                    list.showNow();
                }
            }

            ChoiceRow {
                Layout.fillWidth: true
                choices: root.agenda.filters
                spoken: qsTr("Track or room")
                visible: count > 0

                onChosenAt: index => {
                    root.agenda.chooseFilter(index);
                    list.showNow();
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            ListView {
                id: list

                function showNow() {
                    forceLayout();
                    positionViewAtBeginning();
                    if (root.agenda.nowRow > 0) {
                        positionViewAtIndex(Math.max(0, root.agenda.nowRow - 1), ListView.Beginning);
                    }
                }

                Accessible.name: root.agenda.title
                Accessible.role: Accessible.List
                anchors.bottomMargin: -Theme.rowGap
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: height
                clip: true
                model: root.agenda.rows

                delegate: AgendaDelegate {
                    width: ListView.view.width

                    onSessionChosen: identity => root.agenda.openSession(identity)
                }
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(16)
                color: Theme.edge
                height: Math.max(Theme.px(48), list.height * list.visibleArea.heightRatio)
                radius: width / 2
                visible: list.contentHeight > list.height + Theme.rowGap
                width: Theme.px(6)
                y: list.visibleArea.yPosition * list.height
            }

            HeadingText {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.topMargin: Theme.gap
                text: root.agenda.emptyText
                visible: text !== ""
            }
        }
    }
}
