pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A person's details: who they are, what happened to them, who comes with them; and what can be done about it. */
FocusScope {
    id: root

    required property DeskAbout about

    readonly property bool _reading: about.step === ""

    /** The person has seen it. */
    signal closed

    /** Begins at the top, with nobody chosen. */
    function begin() {
        reading.begin();
    }

    Accessible.name: [name.text, detail.text].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: {
        if (root._reading) {
            root.closed();
        } else {
            root.about.open("");
        }
    }

    Connections {
        function onStepChanged() {
            if (root.visible && root._reading) {
                reading.begin();
            }
        }

        target: root.about
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        anchors.top: parent.top

        FittingText {
            id: name

            Accessible.ignored: true
            sizes: ["heading", "body", "label"]
            text: root.about.name
            width: parent.width
        }

        LabelText {
            id: detail

            Accessible.ignored: true
            text: root.about.detail
            visible: text !== ""
            width: parent.width
        }
    }

    PersonDetails {
        id: reading

        about: root.about
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.rowGap
        enabled: visible
        visible: root._reading

        onClosed: root.closed()
    }

    Loader {
        id: step

        function _component(): Component {
            switch (root.about.step) {
            case "correct":
                return correct;
            case "note":
                return note;
            case "same":
                return same;
            case "badge":
                return badge;
            case "ask":
                return ask;
            case "needs":
                return needs;
            case "paper":
                return paper;
            default:
                return null;
            }
        }

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.rowGap
        focus: !root._reading
        sourceComponent: _component()
    }

    Component {
        id: correct

        CorrectForm {
            correcting: root.about.correcting

            onCancelled: root.about.open("")
        }
    }

    Component {
        id: note

        NoteChoice {
            notes: root.about.notes
            sentence: qsTr("Every desk sees it when they are scanned")

            onClosed: root.about.open("")
            onToggled: row => root.about.toggleNote(row)
        }
    }

    Component {
        id: ask

        NoteChoice {
            notes: root.about.questions.choices
            sentence: root.about.questions.question

            onClosed: root.about.open("")
            onToggled: row => root.about.questions.choose(row)
        }
    }

    Component {
        id: needs

        NoteChoice {
            notes: root.about.needs.rows
            sentence: root.about.needs.notice

            onClosed: root.about.open("")
            onToggled: row => root.about.needs.toggle(row)
        }
    }

    Component {
        id: paper

        NoteChoice {
            notes: root.about.signed.rows
            sentence: root.about.signed.sentence

            onClosed: root.about.open("")
            onToggled: row => root.about.signed.choose(row)
        }
    }

    Component {
        id: same

        SamePersonChoice {
            merging: root.about.merging

            onClosed: root.about.open("")
        }
    }

    Component {
        id: badge

        NewBadgeForm {
            about: root.about

            onClosed: root.about.open("")
        }
    }
}
