pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The agenda of a day, with the present marked at its true place. */
FoyerPage {
    id: root

    required property FoyerAgenda viewModel

    clock: foyer.rest.clock
    eventName: foyer.rest.eventName
    title: viewModel.title

    Component.onCompleted: Qt.callLater(list.showNow)
    onVisibleChanged: {
        if (visible) {
            Qt.callLater(list.showNow);
        }
    }

    covered: foyer.idle.warning || foyer.sheet !== "" || viewModel.session.opened
    sheets: SessionPanel {
        anchors.fill: parent
        session: root.viewModel.session
    }
    wayOn: PrimaryButton {
        text: qsTr("Leave")

        onClicked: root.foyer.leave()
    }
    wayOut: QuietButton {
        iconName: "back"
        text: qsTr("Back")

        onClicked: root.foyer.open("home")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.px(32)
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.rowGap
            visible: root.viewModel.days.count > 0 || root.viewModel.filters.count > 0

            ChoiceRow {
                Layout.fillWidth: root.viewModel.filters.count === 0 || Theme.portrait
                Layout.maximumWidth: root.viewModel.filters.count > 0 && !Theme.portrait ? root.width * 0.5 : Number.POSITIVE_INFINITY
                Layout.preferredWidth: implicitWidth
                choices: root.viewModel.days
                spoken: qsTr("Day")
                visible: count > 0

                onChosenAt: index => {
                    root.viewModel.chooseDay(index);
                    list.showNow();
                }
            }

            ChoiceRow {
                Layout.fillWidth: true
                choices: root.viewModel.filters
                spoken: qsTr("Track or room")
                visible: count > 0

                onChosenAt: index => {
                    root.viewModel.chooseFilter(index);
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
                    if (root.viewModel.nowRow > 0) {
                        positionViewAtIndex(Math.max(0, root.viewModel.nowRow - 1), ListView.Beginning);
                    }
                }

                Accessible.name: root.viewModel.title
                Accessible.role: Accessible.List
                anchors.bottomMargin: -Theme.rowGap
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: height
                clip: true
                model: root.viewModel.rows

                delegate: AgendaDelegate {
                    width: ListView.view.width

                    onSessionChosen: identity => root.viewModel.openSession(identity)
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
                text: root.viewModel.emptyText
                visible: text !== ""
            }
        }
    }
}
