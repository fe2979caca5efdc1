pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The agenda on the day: its sessions as a list or as rooms and hours, what is announced, what was changed by hand, its feed. */
SplitPage {
    id: root

    required property OrganiserAgenda viewModel

    readonly property bool _tellsActs: viewModel.section === "announcements" || viewModel.section === "changes"
    readonly property bool _tellsRooms: viewModel.section === "rooms"
    readonly property bool _tellsFeed: viewModel.section === "feed"
    /** A session is carried by a hand, which needs no buttons. */
    property bool _isByHand: false
    /** How much of an upright page the pane takes beside the rooms: where nothing is open, or carried by a hand, the rooms need it more. */
    readonly property real _roomsShare: (viewModel.change.identity === "" ? 30 : _isByHand ? 24 : viewModel.rooms.carried !== "" ? 40 : 42) * (1 + (Theme.largerScale - 1) * 0.6)
    /** How much of it the pane takes: of the feed enough for why it is broken, and for a question beside it. */
    readonly property real _paneShare: _tellsRooms && !viewModel.entry.isOpen ? _roomsShare : _tellsActs || viewModel.entry.isOpen || viewModel.change.identity !== "" && !_tellsFeed ? 50 : _tellsFeed ? 40 : 34

    list: _tellsRooms ? roomList : _tellsFeed ? questionList : _tellsActs ? actList : sessionList
    pane: viewModel.entry.isOpen ? entryPane : viewModel.rooms.carried !== "" ? carryPane : _tellsFeed ? feedPane : viewModel.section === "announcements" ? announcePane : sessionPane
    paneHeight: Math.min(820, _paneShare * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 520

    strip: Item {
        readonly property bool _isInOneRow: sections.needed <= width - sections.spacing - Theme.touch

        height: visible ? sections.height : 0
        // Step by step it is moved with what stands below; the rooms need the place.
        visible: !Theme.portrait || root.viewModel.rooms.carried === "" || root._isByHand
        width: root.width

        CaseSections {
            id: sections

            anchors.left: parent.left
            isNarrow: Theme.portrait && !parent._isInOneRow
            narrowColumns: 3
            sections: root.viewModel.sections
            spoken: qsTr("What is shown")
            width: parent.width - (!Theme.portrait ? newSession.width + spacing : parent._isInOneRow ? Theme.touch + spacing : 0)

            onSectionChosen: name => root.viewModel.show(name)
        }

        QuietButton {
            id: newSession

            anchors.right: parent.right
            // Upright it is the sixth beside five of which three stand beside each other, or the sign alone beside all of them.
            height: Theme.portrait ? parent._isInOneRow ? sections.height : (sections.height - sections.spacing) / 2 : Theme.touch
            iconName: "plus"
            roomyPadding: Theme.px(Theme.portrait ? 10 : 16)
            sizes: Theme.portrait ? ["label"] : ["body", "label"]
            spoken: qsTr("Add a session")
            text: Theme.portrait && parent._isInOneRow ? "" : qsTr("Session")
            width: !Theme.portrait ? undefined : parent._isInOneRow ? Theme.touch : Math.floor((parent.width - 2 * sections.spacing) / 3)
            y: Theme.portrait ? parent.height - height : 0

            onClicked: root.viewModel.entry.add()
        }
    }

    component Days: CaseSections {
        sections: root.viewModel.days
        spoken: qsTr("Day")
        visible: root.viewModel.days.count > 0
        width: parent.width

        onSectionChosen: name => root.viewModel.showDay(name)
    }

    Component {
        id: sessionList

        FocusScope {
            Days {
                id: listDays
            }

            ListPane {
                id: sessions

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: listDays.visible ? listDays.height + Theme.rowGap : 0

                function showNow() {
                    list.currentIndex = list.count > 0 ? root.viewModel.nowRow : -1;
                    list.positionViewAtIndex(root.viewModel.nowRow, ListView.Beginning);
                }

                emptyIcon: "calendar"
                emptyText: root.viewModel.emptyText
                even: false
                focus: true
                model: root.viewModel.rows
                searchHint: qsTr("Title, room or speaker")
                title: qsTr("Sessions")
                titled: false

                delegate: AgendaSessionDelegate {
                    required property int index
                    required property string identity
                    required property string title

                    chosen: identity === root.viewModel.change.identity
                    focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                    // Nothing is cut through its letters.
                    opacity: sessions.showsWhole(y, height) ? 1 : 0
                    text: title
                    width: ListView.view.width

                    required cancelled
                    required detail
                    required mark
                    required oldTime
                    required past
                    required time

                    onClicked: root.viewModel.choose(identity)
                }

                Component.onCompleted: focusSearch()
                onAccepted: root.viewModel.accept()
                onSearched: text => root.viewModel.search(text)

                Connections {
                    function onBegun() {
                        Qt.callLater(sessions.showNow);
                    }

                    function onCleared() {
                        sessions.clear();
                    }

                    target: root.viewModel
                }
            }
        }
    }

    Component {
        id: roomList

        FocusScope {
            Days {
                id: roomDays
            }

            AgendaRoomsPart {
                id: rooms

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: roomDays.visible ? roomDays.height + Theme.rowGap : 0
                chosen: root.viewModel.change.identity
                days: roomDays
                focus: true
                rooms: root.viewModel.rooms

                onIsByHandChanged: root._isByHand = isByHand
                onSessionChosen: identity => root.viewModel.choose(identity)

                Connections {
                    function onBegun() {
                        rooms.showSoon();
                    }

                    target: root.viewModel
                }
            }
        }
    }

    Component {
        id: actList

        ListPane {
            id: acts

            emptyIcon: "mega"
            emptyText: root.viewModel.emptyText
            even: false
            focus: true
            model: root.viewModel.acts
            title: root.viewModel.section === "changes" ? qsTr("Changed by hand") : qsTr("Announced now")
            titled: false

            delegate: Item {
                id: act

                required property string identity
                required property string title
                required property string detail

                height: row.implicitHeight
                opacity: acts.showsWhole(y, height) ? 1 : 0
                width: ListView.view.width

                AgendaActRow {
                    id: row

                    actionIcon: root.viewModel.section === "changes" ? "undo" : "x"
                    actionText: root.viewModel.section === "changes" ? qsTr("Undo") : qsTr("End it now")
                    anchors.fill: parent
                    anchors.leftMargin: Theme.px(12)
                    anchors.rightMargin: Theme.px(12)
                    detail: act.detail
                    title: act.title

                    onTakenBack: root.viewModel.takeBack(act.identity)
                }
            }
        }
    }

    Component {
        id: questionList

        ListPane {
            id: questions

            emptyIcon: "check"
            emptyText: root.viewModel.emptyText
            even: false
            focus: true
            model: root.viewModel.feed.questions
            title: qsTr("To be decided")
            titled: false

            delegate: Item {
                id: question

                required property string identity
                required property string title
                required property string ours
                required property string listed
                required property string keep
                required property string take

                height: answer.implicitHeight
                opacity: questions.showsWhole(y, height) ? 1 : 0
                width: ListView.view.width

                AgendaFeedRow {
                    id: answer

                    anchors.fill: parent
                    anchors.leftMargin: Theme.px(12)
                    anchors.rightMargin: Theme.px(12)
                    keepText: question.keep
                    listed: question.listed
                    ours: question.ours
                    takeText: question.take
                    title: question.title

                    onKept: root.viewModel.feed.keep(question.identity)
                    onTaken: root.viewModel.feed.take(question.identity)
                }
            }
        }
    }

    Component {
        id: sessionPane

        AgendaSessionPane {
            change: root.viewModel.change
            tellsChanges: root.viewModel.section === "changes"
            tellsRooms: root._tellsRooms

            onEditChosen: root.viewModel.entry.edit(root.viewModel.change.identity)
            onImportChosen: root.viewModel.showImport()
            onMoveChosen: root.viewModel.rooms.take(root.viewModel.change.identity)
            onTakenBack: act => root.viewModel.takeBack(act)
        }
    }

    Component {
        id: carryPane

        AgendaCarryPane {
            isByHand: root._isByHand
            rooms: root.viewModel.rooms
        }
    }

    Component {
        id: entryPane

        AgendaEntryPane {
            entry: root.viewModel.entry
        }
    }

    Component {
        id: feedPane

        AgendaFeedPane {
            feed: root.viewModel.feed
        }
    }

    Component {
        id: announcePane

        AgendaAnnouncePane {
            announcing: root.viewModel.announcing
        }
    }
}
