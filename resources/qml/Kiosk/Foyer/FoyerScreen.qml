pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer touchscreen: one page at a time, and the question whether anyone is still there. */
FocusScope {
    id: root

    required property FoyerViewModel viewModel
    /** Scans come by the keyboard, so that they need the focus. */
    property bool keyboardNeeded: true
    /** The window fills its display. */
    property bool fillsDisplay: false
    readonly property bool asking: viewModel.idle.warning && viewModel.page !== "rest"
    property FoyerPage _shown: null
    /** The first page is there: the others come. */
    property bool _begun: false
    /** As large as the visitor wants the text, and as the page can be. */
    readonly property int _percent: Math.min(viewModel.textPercent, _shown?.mostText ?? 100, viewModel.number.asking && Theme.portrait ? 150 : 200)

    /** Begins a visit by a key, at a screen that rests. */
    function begin(event: KeyEvent) {
        if (viewModel.page === "rest") {
            viewModel.keys.begin();
        } else {
            event.accepted = false;
        }
    }

    Component.onCompleted: _begun = true
    Keys.onBackPressed: root.viewModel.keys.back()
    Keys.onEnterPressed: event => root.begin(event)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus) {
            root.viewModel.keys.stepVolume(1);
            event.accepted = true;
        } else if (event.key === Qt.Key_Minus) {
            root.viewModel.keys.stepVolume(-1);
            event.accepted = true;
        }
    }
    Keys.onReturnPressed: event => root.begin(event)
    Keys.onSpacePressed: event => root.begin(event)
    Keys.onVolumeDownPressed: root.viewModel.keys.stepVolume(-1)
    Keys.onVolumeUpPressed: root.viewModel.keys.stepVolume(1)
    Keys.onEscapePressed: root.viewModel.keys.back()
    onAskingChanged: {
        if (asking) {
            toast.shown = false;
            toast.text = "";
        }
    }

    Binding {
        property: "largerText"
        target: Theme
        value: root._percent > 100
    }

    Binding {
        property: "textPercent"
        target: Theme
        value: root._percent
    }

    Binding {
        property: "scheme"
        target: Theme
        value: "contrast"
        when: root.viewModel.highContrast
    }

    Binding {
        property: "messaged"
        target: root._shown
        value: toast.shown
        when: root._shown
    }

    Connections {
        function onPageChanged() {
            toast.shown = false;
        }

        function onForgotten() {
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

    PageMotion {
        id: motion

        still: root.viewModel.lowReach
        touched: finger.active
    }

    // A page is made when it is first turned to.
    Repeater {
        model: root.viewModel.pageList

        Loader {
            id: page

            required property string name
            required property string component
            required property QtObject model
            required property bool personal

            readonly property bool wanted: root.viewModel.page === name

            function make() {
                if (wanted && status === Loader.Null) {
                    const given = {
                        foyer: root.viewModel
                    };
                    if (model) {
                        given.viewModel = model;
                    }
                    if (personal) {
                        given.personal = true;
                    }
                    setSource(Qt.resolvedUrl(component + ".qml"), given);
                }
            }

            anchors.fill: parent
            enabled: wanted
            opacity: wanted ? motion.presence : 1
            visible: wanted

            Component.onCompleted: make()
            onLoaded: root._shown = item as FoyerPage
            onWantedChanged: {
                make();
                if (wanted) {
                    root._shown = item as FoyerPage;
                    if (root._begun) {
                        motion.begin(root.viewModel.turnedBack);
                    }
                }
            }

            transform: Translate {
                x: page.wanted ? motion.shift : 0
            }
        }
    }

    // Made when somebody is first asked.
    Loader {
        id: number

        readonly property bool wanted: root.viewModel.number.asking && !root.asking

        function make() {
            if (wanted) {
                active = true;
            }
        }

        active: false
        anchors.fill: parent
        focus: wanted

        sourceComponent: NumberPanel {
            number: root.viewModel.number
            opened: number.wanted
        }

        Component.onCompleted: make()
        onWantedChanged: make()
    }

    // Made when somebody first wants one: they lie over every page.
    Loader {
        id: shared

        active: false
        anchors.fill: parent

        sourceComponent: Item {
            HelpPanel {
                anchors.fill: parent
                foyer: root.viewModel
                opened: root.viewModel.sheet === "help"

                onClosed: root.viewModel.closeSheet()
                onCodeWanted: root.viewModel.openSheet("pad")
            }

            CodePad {
                anchors.fill: parent
                opened: root.viewModel.sheet === "pad"

                onClosed: root.viewModel.closeSheet()
                onCodeEntered: code => root.viewModel.scanned(code)
            }

            LeavePanel {
                anchors.fill: parent
                foyer: root.viewModel
                opened: root.viewModel.sheet === "leave"
                withCode: root._shown?.joinable ?? false
                withNotice: root._shown?.asksConsent ?? false

                onClosed: root.viewModel.closeSheet()
            }

            LanguagesPanel {
                anchors.fill: parent
                foyer: root.viewModel
                opened: root.viewModel.sheet === "languages"

                onClosed: root.viewModel.closeSheet()
            }
        }
    }

    Connections {
        function onSheetChanged() {
            if (root.viewModel.sheet !== "") {
                shared.active = true;
            }
        }

        target: root.viewModel
    }

    ModalPanel {
        anchors.fill: parent
        opened: root.asking
        primaryText: qsTr("Stay")
        quietText: qsTr("Leave")
        sentence: root.viewModel.keepsAnswers ? qsTr("In %n second(s) this page closes. Those who tapped Share are then connected; the others share nothing.", "", root.viewModel.idle.secondsLeft) : qsTr("In %n second(s) this page closes, and nothing about you stays on the screen.", "", root.viewModel.idle.secondsLeft)
        title: qsTr("Still there?")

        leading: CountdownArch {
            seconds: root.viewModel.idle.secondsLeft
            total: root.viewModel.idle.secondsTotal
        }

        onPrimaryChosen: root.viewModel.touch()
        onQuietChosen: root.viewModel.leave()
    }

    // In the strip of the head, where nothing is tapped.
    Toast {
        id: toast

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer + (root._shown?.messageStart ?? 0)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(24)
        // No higher than the strip: two lines stand closer to its edges.
        height: Math.max(Theme.px(80), implicitHeight - Theme.gap)
        width: Math.min(root._shown ? root._shown.messageRoom - root._shown.messageStart : parent.width - 2 * Theme.marginFoyer, Theme.px(860))
    }

    NotListening {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        anchors.top: parent.top
        anchors.topMargin: Theme.px(16)
        keyboardNeeded: root.keyboardNeeded
        sentence: qsTr("Badges are not read right now. Touch here to go on.")
        takesBack: root.fillsDisplay
    }

    KeypadKeys {
        enabled: root.activeFocus
        foyer: root.viewModel
    }

    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            onActiveChanged: {
                if (active && !root.Window.active) {
                    root.Window.window.requestActivate();
                }
                if (active && !root.asking) {
                    root.viewModel.touch();
                }
            }
        }
    }
}
