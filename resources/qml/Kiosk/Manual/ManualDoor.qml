pragma ComponentBehavior: Bound

import QtQuick

/** A key, F1 as a rule, opens the manual over a window, and closes it; whatever had the focus has it again afterwards. */
FocusScope {
    id: root

    required property string topic
    required property string language
    property list<string> topics: [topic]
    property string key: "F1"
    readonly property bool isOpen: panel.active

    property Item _before: null

    function open() {
        root._before = root.Window.activeFocusItem;
        panel.active = true;
    }

    function close() {
        if (panel.active) {
            panel.active = false;
            root._before?.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Shortcut {
        sequences: [root.key]

        onActivated: root.isOpen ? root.close() : root.open()
    }

    Loader {
        id: panel

        active: false
        anchors.fill: parent

        sourceComponent: ManualPanel {
            language: root.language
            topic: root.topic
            topics: root.topics

            onClosed: root.close()
        }
    }
}
