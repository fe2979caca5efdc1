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

    /** The answer stands above the search: the window is upright, or too narrow for two columns. */
    readonly property bool stacked: height >= width || width < Theme.px(960)

    readonly property real _margin: Theme.marginDesk
    readonly property bool _panelOpen: viewModel.panel !== ""
    /** The place of the strip, and in a low window of the keys too, goes to what is being worked with. */
    readonly property bool _stripYields: stacked && (column.covered || column.searching)
    readonly property bool _keysYield: stacked && column.covered && height < Theme.px(1000)

    readonly property real _foot: stacked ? Theme.px(12) : _margin
    readonly property real _lower: (_keysYield ? height - _margin : _stripYields ? keys.y - _foot : strip.y - _foot)
    /** The height that the stacked answer and what stands below it share. */
    readonly property real _shared: _lower - answer.y - _margin
    readonly property real _beforeStrip: strip.y - _foot - answer.y - _margin
    readonly property real _pane: Math.floor(Math.min(Theme.px(540), _beforeStrip - (Theme.largerText && height < Theme.px(900) ? column.barestHeight : column.leastHeight), Math.max(Theme.px(510), _beforeStrip - column.goodHeight)))
    /** What asks for a new badge is no longer than a question. */
    readonly property bool _asksLittle: viewModel.panel === "about" && viewModel.guest.about.step === "badge"
    readonly property real _panelRoom: Theme.px(_asksLittle ? 460 : ["walk_in", "about", "party"].includes(viewModel.panel) ? 600 : viewModel.panel === "name" ? 450 : ["undo", "print", "decide"].includes(viewModel.panel) ? 472 : viewModel.panel === "staff" ? 640 : 460)
    readonly property real _stackedPane: _stripYields ? Math.max(Theme.px(240), Math.min(_pane, _shared - _panelRoom)) : _pane

    property bool _drawn: false

    function _arrangeFocus() {
        if (!_panelOpen) {
            column.focusInput();
        } else if (viewModel.panel === "help") {
            _load(helpPanel, "HelpPanel.qml");
        } else {
            column.loadPanels();
        }
    }

    function _load(loader: Loader, file: string) {
        if (loader.status === Loader.Null) {
            loader.setSource(Qt.resolvedUrl(file), {
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
                column.type(event.text);
            }
        }
    }
    Keys.onReturnPressed: root.viewModel.search.enter()
    Keys.onUpPressed: root.viewModel.search.move(-1)

    Component.onCompleted: column.focusInput()

    Connections {
        function onPanelChanged() {
            root._arrangeFocus();
        }

        target: root.viewModel
    }

    // What the first frame does not show is made once it is there: the desk opens sooner.
    Connections {
        function onFrameSwapped() {
            Qt.callLater(root._complete);
        }

        enabled: !root._drawn
        target: root.Window.window
    }

    DeskShortcuts {
        onPressed: act => root.viewModel.follow(act)
    }

    Item {
        id: answer

        anchors.left: parent.left
        anchors.leftMargin: root._margin
        height: root.stacked ? root._stackedPane : strip.y - root._margin - y
        width: root.stacked ? column.width : root.width - column.width - 3 * root._margin
        y: root.stacked ? head.y + head.height + Theme.rowGap : root._margin

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

            onLostChanged: root.viewModel.sync.scanners.setFocused(!lost)
        }
    }

    DeskHead {
        id: head

        anchors.left: column.left
        anchors.right: column.right
        anchors.top: parent.top
        anchors.topMargin: root._margin
        height: implicitHeight
        troubled: column.covered
        viewModel: root.viewModel
    }

    DeskColumn {
        id: column

        anchors.right: parent.right
        anchors.rightMargin: root._margin
        height: (root.stacked ? root._lower : Math.min(answer.y + answer.height, keys.y - Theme.rowGap)) - y
        stacked: root.stacked
        viewModel: root.viewModel
        width: root.stacked ? root.width - 2 * root._margin : Theme.px(504)
        y: root.stacked ? answer.y + answer.height + root._margin : head.y + head.height + Theme.rowGap
    }

    DeskStrip {
        id: strip

        anchors.left: answer.left
        anchors.leftMargin: root.stacked ? Theme.gap : Theme.panePadding
        anchors.right: answer.right
        anchors.rightMargin: root.stacked ? Theme.gap : Theme.px(24)
        height: Theme.px(root.stacked ? 64 : 88)
        tally: root.viewModel.tally
        visible: !root._stripYields
        y: root.stacked ? keys.y - root._foot - height : root.height - root._margin - height
    }

    DeskKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.stacked ? root._margin : Theme.px(24)
        anchors.left: column.left
        anchors.right: column.right
        viewModel: root.viewModel
        visible: !root._keysYield
    }

    Loader {
        id: helpPanel

        anchors.fill: parent
        visible: root.viewModel.panel === "help"
        z: head.z + 1
    }
}
