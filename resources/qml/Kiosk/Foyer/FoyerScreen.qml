pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer touchscreen: one page at a time, and the question whether anyone is still there. */
FocusScope {
    id: root

    required property FoyerViewModel viewModel
    readonly property bool asking: viewModel.idle.warning && viewModel.page !== "rest"
    readonly property bool _covered: asking || _panel !== "" || viewModel.agenda.session.opened

    property string _panel: ""
    property string _undoing: ""

    component Page: Loader {
        required property string page

        active: visible || status === Loader.Ready
        anchors.fill: parent
        enabled: visible
        visible: root.viewModel.page === page
    }

    onAskingChanged: {
        if (asking) {
            toast.shown = false;
            toast.text = "";
            if (_panel !== "notice" && _panel !== "help") {
                _panel = "";
            }
        }
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft

    Binding {
        property: "largerText"
        target: Theme
        value: root.viewModel.largerText
    }

    Binding {
        property: "scheme"
        target: Theme
        value: "contrast"
        when: root.viewModel.highContrast
    }

    Connections {
        function onPageChanged() {
            root._panel = "";
            toast.shown = false;
        }

        function onForgotten() {
            root._panel = "";
            root._undoing = "";
            toast.shown = false;
            toast.text = "";
        }

        function onTold(text: string, iconName: string, trouble: bool) {
            toast.show(text, iconName, trouble);
        }

        target: root.viewModel
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Page {
        page: "rest"

        sourceComponent: RestPage {
            viewModel: root.viewModel
        }
    }

    Page {
        page: "home"

        sourceComponent: HomePage {
            covered: root._covered
            viewModel: root.viewModel

            onHelpRequested: root._panel = "help"
        }
    }

    Page {
        page: "checkIn"

        sourceComponent: CheckInPage {
            covered: root._covered
            viewModel: root.viewModel
            wiped: root.asking
        }
    }

    Page {
        page: "agenda"

        sourceComponent: AgendaPage {
            covered: root._covered
            viewModel: root.viewModel
        }
    }

    Page {
        page: "exchange"

        sourceComponent: ExchangePage {
            covered: root._covered
            viewModel: root.viewModel
            wiped: root.asking

            onNoticeRequested: root._panel = "notice"
            onPadRequested: root._panel = "pad"
        }
    }

    Page {
        page: "done"

        sourceComponent: DonePage {
            covered: root._covered
            viewModel: root.viewModel
            wiped: root.asking

            onUndoRequested: root._panel = "undo"
        }
    }

    Page {
        page: "met"

        sourceComponent: MetPage {
            covered: root._covered
            viewModel: root.viewModel
            wiped: root.asking

            onUndoRequested: exchange => {
                root._undoing = exchange;
                root._panel = "undoMine";
            }
        }
    }

    HelpPanel {
        anchors.fill: parent
        opened: root._panel === "help"

        onClosed: root._panel = ""
    }

    NoticePanel {
        anchors.fill: parent
        exchange: root.viewModel.exchange
        opened: root._panel === "notice"

        onClosed: root._panel = ""
    }

    SessionPanel {
        anchors.fill: parent
        session: root.viewModel.agenda.session
    }

    CodePad {
        anchors.fill: parent
        opened: root._panel === "pad"

        onClosed: root._panel = ""
        onCodeEntered: code => {
            root._panel = "";
            root.viewModel.scanned(code);
        }
    }

    UndoPanel {
        anchors.fill: parent
        cards: root.viewModel.done.cards
        opened: root._panel === "undo"

        onClosed: root._panel = ""
        onUndoRequested: attendee => {
            root._panel = "";
            root.viewModel.done.undo(attendee);
        }
    }

    ModalPanel {
        anchors.fill: parent
        opened: root._panel === "undoMine"
        primaryText: qsTr("Undo my sharing")
        quietText: qsTr("Keep it")
        sentence: root._undoing === "" ? qsTr("Nobody whom you met gets your details from here any more. What they have saved stays with them.") : qsTr("Nobody in this exchange gets your details from here any more. What they have saved stays with them.")
        title: root._undoing === "" ? qsTr("Undo all your sharing?") : qsTr("Undo your sharing?")

        onPrimaryChosen: {
            root._panel = "";
            root.viewModel.met.undo(root._undoing);
        }
        onQuietChosen: root._panel = ""
    }

    ModalPanel {
        anchors.fill: parent
        opened: root.asking
        primaryText: qsTr("Continue")
        quietText: qsTr("Finish")
        sentence: qsTr("In %1 s this page closes, and nothing about you stays on the screen.").arg(root.viewModel.idle.secondsLeft)
        title: qsTr("Still there?")

        leading: CountdownArch {
            seconds: root.viewModel.idle.secondsLeft
            total: root.viewModel.idle.secondsTotal
        }

        onPrimaryChosen: root.viewModel.touch()
        onQuietChosen: root.viewModel.leave()
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(116)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.marginFoyer, Theme.px(860))
    }

    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: {
                if (active && !root.asking) {
                    root.viewModel.touch();
                }
            }
        }
    }
}
