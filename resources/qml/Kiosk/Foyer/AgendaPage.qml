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
            session: root.viewModel.session
            starred: root.viewModel.visitor !== ""

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

            ListView {
                id: list

                currentIndex: -1
                /** The visitor has moved the list themselves. */
                property bool moved: false
                /** So often it is looked again where the present is, as rows get their heights. */
                property int _settling: 0
                /** Where it stood, among what, once the present was shown. */
                property string _stood: ""

                /** Begins with the row before the present, or with the present where all the rest fits below it. */
                function showNow() {
                    if (!moved && _stood === _standing()) {
                        return;
                    }
                    moved = false;
                    _settling = 2;
                    _place();
                }

                /** Says where it stands; rows are made anew to find a better place, which takes longer than a frame. */
                function _standing(): string {
                    return [contentY, originY, contentHeight, width, height, count, root.viewModel.nowRow, root.lean].join(" ");
                }

                function _place() {
                    forceLayout();
                    const row = root.viewModel.nowRow;
                    if (row <= 0) {
                        positionViewAtBeginning();
                    } else if (root.lean) {
                        positionViewAtIndex(row, ListView.Beginning);
                    } else {
                        positionViewAtIndex(row - 1, ListView.Beginning);
                        const before = itemAtIndex(row - 1);
                        if (before && (before.height > height * 0.25 || _fitsWithout(before))) {
                            positionViewAtIndex(row, ListView.Beginning);
                        }
                        const present = itemAtIndex(row);
                        if (present && originY + contentHeight - present.y <= height + 1) {
                            positionViewAtEnd();
                        } else {
                            _showNext(row);
                        }
                    }
                    _stood = _standing();
                }

                /** Tells whether the row that the lower edge cuts is whole without the first one. */
                function _fitsWithout(first: Item): bool {
                    const at = indexAt(width / 2, contentY + height - 1);
                    const cut = itemAtIndex(at);
                    const below = cut ? cut.y + cut.height - Theme.rowGap - contentY - height : 0;
                    return at > root.viewModel.nowRow && below > 1 && below <= first.height;
                }

                /** Leaves out the row before the present, and the line of the present too, where the next one would be held back for them. */
                function _showNext(row: int) {
                    for (const first of [row, row + 1]) {
                        const next = itemAtIndex(row + 1);
                        if (!next || next.height > height || next.y + next.height - Theme.rowGap <= contentY + height + 1) {
                            return;
                        }
                        positionViewAtIndex(first, ListView.Beginning);
                    }
                }

                /** Tells whether a row is to be seen whole; while the list moves, each is. */
                function showsWhole(top: real, rowHeight: real): bool {
                    return moving || rowHeight > height && Theme.keyboardHeight === 0 || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
                }

                Accessible.name: root.viewModel.title
                Accessible.role: Accessible.List
                anchors.bottomMargin: more.keptHeight + Theme.half
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                // Of a short agenda nothing is made ahead: Qt complains when rows go that are still being made.
                cacheBuffer: count > 40 ? root.height / 2 : 0
                clip: true
                model: root.viewModel.rows
                reuseItems: true
                visible: !root.viewModel.isTimeline

                onContentHeightChanged: {
                    if (!moved && _settling > 0) {
                        _settling -= 1;
                        Qt.callLater(_place);
                    }
                }
                onHeightChanged: {
                    if (!moved) {
                        Qt.callLater(showNow);
                    }
                }
                onMovementStarted: moved = true

                delegate: root.lean ? largeRow : usualRow

                Component {
                    id: usualRow

                    AgendaDelegate {
                        // Nothing is cut through its letters; the gap below them may be.
                        opacity: list.showsWhole(y, height - Theme.rowGap) ? 1 : 0
                        width: ListView.view.width

                        onSessionChosen: identity => root.viewModel.openSession(identity)
                    }
                }

                Component {
                    id: largeRow

                    LargeAgendaDelegate {
                        opacity: list.showsWhole(y, height - Theme.rowGap) ? 1 : 0
                        width: ListView.view.width

                        onSessionChosen: identity => root.viewModel.openSession(identity)
                    }
                }
            }

            AgendaTimeline {
                id: timeline

                anchors.fill: parent
                viewModel: root.viewModel
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

            HeadingText {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.gap
                text: root.viewModel.emptyText
                visible: text !== ""
            }
        }
    }
}
