pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The voices of the day: left what waits, what is approved, hidden, and feedback; right the one that was opened. */
SplitPage {
    id: root

    required property OrganiserVoices viewModel

    paneHeight: Math.min(760, 60 * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 640

    // The digits decide, wherever the keyboard is but in a field.
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            return;
        }
        if (event.text === "1") {
            event.accepted = true;
            root.viewModel.approve();
            root.viewModel.setQuoted(true);
        } else if (event.text === "2") {
            event.accepted = true;
            root.viewModel.hide();
            root.viewModel.setQuoted(false);
        } else if (event.matches(StandardKey.Undo)) {
            event.accepted = true;
            root.viewModel.undo();
        }
    }

    strip: CaseSections {
        sections: root.viewModel.sections
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }
    list: ListPane {
        id: voices

        emptyIcon: "talk"
        emptyText: root.viewModel.emptyText
        even: false
        focus: true
        model: root.viewModel.rows
        title: qsTr("Voices of the day")
        titled: false

        delegate: ResultRow {
            required property int index
            required property string name

            // Nothing is cut through its letters.
            opacity: voices.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            height: Math.max(Theme.touch, implicitHeight)
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required detail
            required stateText

            onChosenChanged: {
                if (chosen) {
                    voices.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(index)
        }

        Component.onCompleted: list.forceActiveFocus(Qt.TabFocusReason)
    }
    pane: VoicePane {
        voices: root.viewModel
    }
}
