pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** The search, what is in the way of the desk, and the last scans; a panel covers them. */
Item {
    id: root

    required property DeskViewModel viewModel
    /** The answer stands above, not beside: the last scans go without their title. */
    property bool stacked: false

    readonly property bool searching: searchGroup.opened
    readonly property bool covered: ["undo", "walk_in", "name", "about", "print", "decide", "staff", "party"].includes(viewModel.panel)
    /** The height at which one of the last scans is still to be seen, its name in two lines. */
    readonly property real leastHeight: _aboveRows + Math.max(lastScans.rowHeight, 3 * Theme.labelLine + Theme.px(24))
    /** The height at which none of them is, so that the answer has all of it. */
    readonly property real barestHeight: searchGroup.fieldHeight + (apart._wanted ? apart._line : Theme.px(36)) + 2 * Theme.half + lastScans.titleHeight
    /** The height at which three of them are to be seen. */
    readonly property real goodHeight: _aboveRows + 3 * lastScans.rowHeight

    readonly property real _aboveRows: searchGroup.fieldHeight + Theme.px(36) + 2 * Theme.half + lastScans.titleHeight
    readonly property bool _panelOpen: viewModel.panel !== ""

    /** Gives the search field the keyboard. */
    function focusInput() {
        searchGroup.focusInput();
    }

    /** Types text at the end of the search field. */
    function type(text: string) {
        searchGroup.type(text);
    }

    /** Makes the panels, once one is asked for. */
    function loadPanels() {
        if (panels.status === Loader.Null) {
            panels.setSource(Qt.resolvedUrl("ColumnPanels.qml"), {
                searchGroup: searchGroup,
                viewModel: root.viewModel
            });
        }
    }

    SearchGroup {
        id: searchGroup

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !root._panelOpen
        focus: true
        room: root.height - (apart._wanted ? apart._line : 0) - Theme.half
        search: root.viewModel.search
        visible: !root.covered
    }

    // Its room is kept free, so that nothing moves when it comes and goes.
    Item {
        id: apart

        readonly property bool _wanted: root.viewModel.sync.trouble || root.viewModel.notice.words !== ""
        readonly property real _line: Math.max(Theme.px(36), lines.implicitHeight)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: searchGroup.bottom
        anchors.topMargin: Theme.half
        height: _wanted ? _line : searchGroup.opened ? 0 : Theme.px(36)
        visible: searchGroup.visible

        Column {
            id: lines

            spacing: Theme.half
            width: parent.width

            Loader {
                active: root.viewModel.sync.trouble
                visible: active
                width: parent.width

                sourceComponent: TroubleLine {
                    iconName: root.viewModel.sync.iconName
                    text: root.viewModel.sync.text
                }
            }

            Loader {
                active: root.viewModel.notice.words !== ""
                visible: active
                width: parent.width

                sourceComponent: TroubleLine {
                    iconName: "mega"
                    lines: 6
                    text: root.viewModel.notice.words
                }
            }
        }
    }

    LastScansList {
        id: lastScans

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: root.stacked ? Theme.gap : 0
        anchors.top: apart.bottom
        anchors.topMargin: Theme.half
        conflictText: root.viewModel.tally.conflictText
        enabled: !root._panelOpen
        scans: root.viewModel.tally.lastScans
        alone: !searchGroup.opened
        titled: alone && (!root.stacked || conflictText !== "")
        visible: searchGroup.visible

        onConflictRequested: lastScans.show(root.viewModel.tally.nextConflict())
        onUndoRequested: row => root.viewModel.undoing.ask(row)
    }

    Loader {
        id: panels

        anchors.fill: parent
        visible: root.covered
    }
}
