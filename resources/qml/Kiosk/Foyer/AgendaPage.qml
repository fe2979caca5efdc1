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

                /** The visitor has moved the list themselves. */
                property bool moved: false

                /** Begins with the row before the present, or with the present where all the rest fits below it. */
                function showNow() {
                    moved = false;
                    forceLayout();
                    positionViewAtBeginning();
                    const row = root.viewModel.nowRow;
                    if (row > 0) {
                        positionViewAtIndex(row - 1, ListView.Beginning);
                        const present = itemAtIndex(row);
                        if (present && originY + contentHeight - present.y <= height + 1) {
                            positionViewAtEnd();
                        }
                    }
                }

                /** Tells whether a row is to be seen whole; while the list moves, each is. */
                function showsWhole(top: real, rowHeight: real): bool {
                    return moving || rowHeight > height || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
                }

                Accessible.name: root.viewModel.title
                Accessible.role: Accessible.List
                anchors.bottomMargin: -Theme.rowGap
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: height
                clip: true
                model: root.viewModel.rows

                onContentHeightChanged: {
                    if (!moved) {
                        Qt.callLater(showNow);
                    }
                }
                onMovementStarted: moved = true

                delegate: AgendaDelegate {
                    // Nothing is cut through its letters; the gap below them may be.
                    opacity: list.showsWhole(y, height - Theme.rowGap) ? 1 : 0
                    width: ListView.view.width

                    onSessionChosen: identity => root.viewModel.openSession(identity)
                }
            }

            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(16)
                flick: list
            }

            MoreMark {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: (visibleHeight - height) / 2
                anchors.horizontalCenter: parent.horizontalCenter
                flick: list

                onClicked: list.moved = true
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
