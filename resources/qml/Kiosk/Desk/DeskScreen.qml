pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The registration desk: left the answer, right the search and the last scans, below the count and the keys. */
FocusScope {
    id: root

    required property DeskViewModel viewModel
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** The window fills its display. */
    property bool fillsDisplay: false

    readonly property real _margin: Theme.marginDesk
    readonly property real _column: Theme.px(504)
    readonly property real _paneBottom: Theme.px(120)
    readonly property bool _panelOpen: viewModel.panel !== ""
    readonly property bool _columnCovered: viewModel.panel === "undo" || viewModel.panel === "walk_in"

    property bool _drawn: false
    property string _toastedAt: ""

    function _arrangeFocus() {
        if (!_panelOpen) {
            searchGroup.focusInput();
        } else if (viewModel.panel === "help") {
            _load(helpPanel, "HelpPanel.qml");
        } else {
            _load(columnPanels, "ColumnPanels.qml");
        }
    }

    function _load(loader: Loader, file: string) {
        if (loader.status === Loader.Null) {
            loader.setSource(Qt.resolvedUrl(file), loader === columnPanels ? {
                searchGroup: searchGroup,
                viewModel: viewModel
            } : {
                viewModel: viewModel
            });
        }
    }

    function _complete() {
        _drawn = true;
        _load(answerPane, "AnswerPane.qml");
    }

    Keys.onDownPressed: root.viewModel.search.move(1)
    Keys.onPressed: event => {
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
        if (!root._panelOpen && plain && event.text >= " " && event.text !== "\x7f") {
            event.accepted = true;
            if (root.viewModel.search.asking && event.text >= "1" && event.text <= "9") {
                root.viewModel.search.pick(Number(event.text) - 1);
            } else {
                searchGroup.type(event.text);
            }
        }
    }
    Keys.onReturnPressed: root.viewModel.search.enter()
    Keys.onUpPressed: root.viewModel.search.move(-1)

    Component.onCompleted: searchGroup.focusInput()

    Connections {
        function onPanelChanged() {
            root._arrangeFocus();
        }

        function onToasted(text: string, iconName: string, trouble: bool) {
            root._toastedAt = root.viewModel.pane.time;
            conflict.hide();
            toast.show(text, iconName, trouble);
        }

        function onConflictTold(text: string) {
            toast.hide();
            conflict.show(text, "people", true);
        }

        target: root.viewModel
    }

    Connections {
        function onChanged() {
            if (root.viewModel.pane.time !== root._toastedAt) {
                toast.hide();
            }
        }

        target: root.viewModel.pane
    }

    // What the first frame does not show is made once it is there: the desk opens sooner.
    Connections {
        function onFrameSwapped() {
            Qt.callLater(root._complete);
        }

        enabled: !root._drawn
        target: root.Window.window
    }

    Shortcut {
        sequence: "F1"

        onActivated: root.viewModel.openHelp()
    }

    Shortcut {
        sequence: "F2"

        onActivated: root.viewModel.openWalkIn()
    }

    Shortcut {
        sequence: "F3"

        onActivated: root.viewModel.switchLanguage()
    }

    Shortcut {
        sequence: "F4"

        onActivated: root.viewModel.undoing.askLatest()
    }

    Shortcut {
        sequence: "F6"

        onActivated: root.viewModel.findPerson()
    }

    Item {
        id: answer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._paneBottom
        anchors.left: parent.left
        anchors.leftMargin: root._margin
        anchors.right: column.left
        anchors.rightMargin: root._margin
        anchors.top: parent.top
        anchors.topMargin: root._margin

        IdlePane {
            anchors.fill: parent
            eventName: root.viewModel.eventName
            visible: root.viewModel.pane.kind === ""
        }

        Loader {
            id: answerPane

            anchors.fill: parent
            visible: root.viewModel.pane.kind !== ""
        }

        NotListening {
            anchors.fill: parent
            filling: true
            keyboardNeeded: root.keyboardNeeded
            sentence: qsTr("Another window has the keyboard, so scans do not arrive here. Click here to go on scanning.")
            takesBack: root.fillsDisplay
        }
    }

    Item {
        id: column

        anchors.bottom: answer.bottom
        anchors.right: parent.right
        anchors.rightMargin: root._margin
        anchors.top: answer.top
        width: root._column

        StatusLine {
            id: status

            clock: root.viewModel.clock
            point: root.viewModel.point
            troubled: root._columnCovered
            sync: root.viewModel.sync
            width: parent.width
        }

        SearchGroup {
            id: searchGroup

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: status.bottom
            anchors.topMargin: Theme.rowGap
            enabled: !root._panelOpen
            focus: true
            room: column.height - status.height - Theme.rowGap - (apart._wanted ? apart.height : 0) - Theme.half
            search: root.viewModel.search
            visible: !root._columnCovered
        }

        // Its room is kept free, so that nothing moves when it comes and goes.
        Item {
            id: apart

            readonly property bool _wanted: root.viewModel.sync.trouble
            readonly property real _line: Math.max(Theme.px(36), troubleLine.implicitHeight)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: searchGroup.bottom
            anchors.topMargin: Theme.half
            height: _wanted ? _line : searchGroup.opened ? 0 : Theme.px(36)
            visible: searchGroup.visible

            Loader {
                id: troubleLine

                active: apart._wanted
                width: parent.width

                sourceComponent: TroubleLine {
                    sync: root.viewModel.sync
                }
            }
        }

        LastScansList {
            id: lastScans

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.top: apart.bottom
            anchors.topMargin: Theme.half
            conflictText: root.viewModel.tally.conflictText
            enabled: !root._panelOpen
            scans: root.viewModel.tally.lastScans
            titled: !searchGroup.opened
            visible: searchGroup.visible

            onConflictRequested: lastScans.show(root.viewModel.tally.nextConflict())
            onUndoRequested: row => root.viewModel.undoing.ask(row)
        }

        Loader {
            id: columnPanels

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: searchGroup.top
            visible: root._columnCovered
        }
    }

    DeskStrip {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._margin
        anchors.left: answer.left
        anchors.leftMargin: Theme.panePadding
        anchors.right: answer.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: answer.bottom
        anchors.topMargin: root._margin
        tally: root.viewModel.tally
    }

    // Over the count, never over the guest on the pane: it is about somebody else.
    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._margin
        anchors.left: answer.left
        anchors.right: answer.right
    }

    Toast {
        id: conflict

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._margin
        anchors.left: answer.left
        anchors.right: answer.right
        kind: "already_in"
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: column.left
        anchors.right: column.right
        spacing: Theme.rowGap

        FunctionKey {
            keyName: "F1"
            text: qsTr("Help")
            width: (parent.width - 3 * parent.spacing) / 4

            onClicked: root.viewModel.openHelp()
        }

        FunctionKey {
            keyName: "F2"
            text: qsTr("Walk-in")
            width: (parent.width - 3 * parent.spacing) / 4

            onClicked: root.viewModel.openWalkIn()
        }

        FunctionKey {
            keyName: "F3"
            spoken: qsTr("Change the language to %1").arg(text) + ", F3"
            text: root.viewModel.nextLanguage
            width: (parent.width - 3 * parent.spacing) / 4

            onClicked: root.viewModel.switchLanguage()
        }

        FunctionKey {
            keyName: "F4"
            text: qsTr("Undo")
            width: (parent.width - 3 * parent.spacing) / 4

            onClicked: root.viewModel.undoing.askLatest()
        }
    }

    Loader {
        id: helpPanel

        anchors.fill: parent
        visible: root.viewModel.panel === "help"
    }
}
