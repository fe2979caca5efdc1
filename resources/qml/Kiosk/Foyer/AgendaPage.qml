pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The agenda of a day, with the present marked at its true place. */
FoyerPage {
    id: root

    required property FoyerStarredAgenda viewModel

    clock: lean ? "" : foyer.rest.clock
    eventName: foyer.rest.eventName
    headless: lean
    mostText: 200
    title: lean ? "" : viewModel.title

    /** Letters are so large that each session has the whole width, and what is chosen stands on a sheet. */
    readonly property bool lean: Theme.hugeText || Theme.largeText && (Theme.portrait || Theme.joinedLetters)

    /** What lies over the page: what to show, or what is announced. */
    property string sheet: ""

    /** The visitor looks for something. */
    property bool seeking: false

    /** The visitor takes their day along. */
    property bool taking: false

    /** Lets the visitor look for something. */
    function startSeeking() {
        seeking = true;
        field.focusInput();
    }

    /** Shows the agenda again. */
    function stopSeeking() {
        seeking = false;
        field.text = "";
        viewModel.seek("");
        Qt.callLater(showNow);
    }

    /** Turns both lists to the present. */
    function showNow() {
        list.showNow();
        timeline.showNow();
    }

    Component.onCompleted: {
        viewModel.setApart(lean);
        Qt.callLater(showNow);
    }
    onLeanChanged: {
        sheet = "";
        viewModel?.setApart(lean);
        Qt.callLater(showNow);
    }

    onVisibleChanged: {
        root.viewModel?.watch(visible);
        taking = false;
        sheet = "";
        if (!visible) {
            seeking = false;
            field.text = "";
        } else {
            Qt.callLater(showNow);
        }
    }

    covered: foyer.idle.warning || foyer.sheet !== "" || foyer.number.asking || viewModel.session.opened || day.opened || sheet !== ""
    personal: viewModel.visitor !== ""
    sheets: [
        SessionPanel {
            anchors.fill: parent
            placed: root.foyer.information.floorPlan.rooms.includes(root.viewModel.session.room)
            session: root.viewModel.session
            starred: root.viewModel.visitor !== ""

            onPlaceWanted: root.foyer.information.floorPlan.show(root.viewModel.session.room, "agenda")
            onStarTaken: root.viewModel.takeStarOff()
        },
        DayPanel {
            id: day

            anchors.fill: parent
            code: root.viewModel.dayCode
            explained: root.viewModel.dayCodeText
            opened: root.taking && root.viewModel.dayCode.length > 0 && !root.foyer.idle.warning

            onClosed: root.taking = false
        },
        AgendaChoicesPanel {
            anchors.fill: parent
            opened: root.sheet === "choices" && !root.foyer.idle.warning
            viewModel: root.viewModel

            onClosed: {
                root.sheet = "";
                Qt.callLater(root.showNow);
            }
        },
        SheetPanel {
            anchors.fill: parent
            opened: root.sheet === "announcement" && !root.foyer.idle.warning
            title: root.viewModel.announcement

            onClosed: root.sheet = ""
        }
    ]

    Connections {
        function onNowRowChanged() {
            if (!list.moved) {
                Qt.callLater(list.showNow);
            }
        }

        function onOwnChanged() {
            root.taking = false;
        }

        function onIsTimelineChanged() {
            Qt.callLater(root.showNow);
        }

        target: root.viewModel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.rowGap

        AnnouncementBand {
            Layout.fillWidth: true
            text: root.viewModel.announcement
            visible: text !== "" && !root.lean
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.rowGap
            visible: root.seeking

            EntryField {
                id: field

                Layout.fillWidth: true
                hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                iconName: "search"
                placeholder: qsTr("Title, speaker or room")

                onEdited: text => {
                    root.viewModel.seek(text);
                    list.showNow();
                }
                onEscaped: root.stopSeeking()
            }

            QuietButton {
                iconName: "x"
                text: qsTr("Close")

                onClicked: root.stopSeeking()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.rowGap
            columns: Theme.portrait ? 2 : 4
            rowSpacing: Theme.rowGap
            visible: root.lean && !root.seeking && !root.viewModel.own

            BarButton {
                Layout.fillHeight: false
                iconName: "list"
                spoken: qsTr("What to show")
                text: root.viewModel.title
                visible: root.viewModel.days.count > 0 || root.viewModel.searchable

                onClicked: root.sheet = "choices"
            }

            BarButton {
                Layout.fillHeight: false
                iconName: "star"
                text: qsTr("My day")

                onClicked: root.viewModel.openOwn()
            }

            BarButton {
                Layout.fillHeight: false
                iconName: "search"
                text: qsTr("Search")
                visible: root.viewModel.searchable

                onClicked: root.startSeeking()
            }

            BarButton {
                Layout.fillHeight: false
                fill: Theme.information.field
                fillPressed: Theme.information.step2
                iconName: "mega"
                ink: Theme.information.ink
                spoken: root.viewModel.announcement
                text: qsTr("News")
                visible: root.viewModel.announcement !== ""

                onClicked: root.sheet = "announcement"
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 2 : 3
            rowSpacing: Theme.rowGap
            visible: !root.lean && !root.seeking && !root.viewModel.own && (root.viewModel.days.count > 0 || root.viewModel.rows.count > 0 || root.viewModel.searchable)

            ChoiceRow {
                Layout.fillWidth: true
                Layout.preferredWidth: implicitWidth
                choices: root.viewModel.days
                spoken: qsTr("Day")
                visible: count > 0

                onChosenAt: index => {
                    root.viewModel.chooseDay(index);
                    Qt.callLater(root.showNow);
                }
            }

            ChoiceRow {
                Layout.fillWidth: true
                Layout.column: Theme.portrait ? 0 : 1
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.row: Theme.portrait ? 1 : 0
                Layout.preferredWidth: implicitWidth
                choices: root.viewModel.orders
                spoken: qsTr("Order")
                visible: count > 0

                onChosenAt: index => {
                    root.viewModel.chooseOrder(index);
                    Qt.callLater(root.showNow);
                }
            }

            RowLayout {
                Layout.alignment: Qt.AlignRight
                Layout.column: Theme.portrait ? 1 : 2
                Layout.row: 0
                spacing: Theme.rowGap

                QuietButton {
                    iconName: "star"
                    text: qsTr("My day")

                    onClicked: root.viewModel.openOwn()
                }

                QuietButton {
                    iconName: "search"
                    text: qsTr("Search")
                    visible: root.viewModel.searchable

                    onClicked: root.startSeeking()
                }
            }
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.rowGap
            columns: Theme.portrait || root.lean ? 2 : 3
            rowSpacing: Theme.rowGap
            visible: root.viewModel.own

            FittingText {
                Layout.columnSpan: Theme.portrait || root.lean ? 2 : 1
                Layout.fillWidth: true
                sizes: ["heading", "body"]
                text: root.viewModel.visitor
            }

            QuietButton {
                id: take

                Layout.fillWidth: Theme.portrait || root.lean
                Layout.preferredHeight: Math.max(implicitHeight, back.implicitHeight)
                iconName: "calendar"
                text: qsTr("Take it with you")
                visible: root.viewModel.dayCode.length > 0

                onClicked: root.taking = true
            }

            QuietButton {
                id: back

                Layout.fillWidth: Theme.portrait || root.lean
                Layout.preferredHeight: Math.max(implicitHeight, take.implicitHeight)
                iconName: "list"
                text: qsTr("Whole agenda")

                onClicked: root.viewModel.closeOwn()
            }
        }

        ChoiceRow {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choices: root.viewModel.filters
            implicitWidth: 1
            spoken: qsTr("Track or room")
            visible: count > 0 && !root.lean

            onChosenAt: index => {
                root.viewModel.chooseFilter(index);
                list.showNow();
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            AgendaList {
                id: list

                anchors.bottomMargin: more.keptHeight + Theme.half
                anchors.fill: parent
                lean: root.lean
                pageHeight: root.height
                viewModel: root.viewModel
                visible: !root.viewModel.isTimeline
            }

            AgendaTimeline {
                id: timeline

                anchors.fill: parent
                hours: root.viewModel.hours
                nowMinute: root.viewModel.nowMinute
                nowRoom: root.viewModel.nowRoom
                spoken: root.viewModel.title
                timeline: root.viewModel.timeline
                visible: root.viewModel.isTimeline

                onSessionChosen: identity => root.viewModel.openSession(identity)
            }

            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(16)
                flick: list
            }

            MoreMark {
                id: more

                anchors.bottom: parent.bottom
                anchors.bottomMargin: (visibleHeight - height) / 2
                anchors.horizontalCenter: parent.horizontalCenter
                flick: list

                onClicked: list.moved = true
            }

            EmptyPage {
                anchors.fill: parent
                iconName: root.viewModel.own ? root.viewModel.visitor === "" ? "scan" : "star" : root.seeking ? "search" : "calendar"
                sizes: ["heading", "body", "label"]
                text: root.viewModel.emptyText
                visible: text !== ""
            }
        }
    }
}
