pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The same person? Left who may be, and what was decided; right the two side by side. */
SplitPage {
    id: root

    required property OrganiserSamePerson viewModel

    readonly property bool _few: viewModel.rows.count < 3 && !Theme.largerText

    // Upright, the two share the height; a short list leaves more of it.
    paneHeight: Math.min(_few ? 620 : 500, (_few ? 66 : 56) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 720

    // The digits decide, wherever the keyboard is but in the search.
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            return;
        }
        if (event.text === "1") {
            event.accepted = true;
            root.viewModel.answerFirst();
        } else if (event.text === "2") {
            event.accepted = true;
            root.viewModel.answerSecond();
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
        id: people

        emptyIcon: "people"
        emptyText: root.viewModel.emptyText
        even: false
        focus: true
        model: root.viewModel.rows
        searchHint: qsTr("Find a name")
        title: qsTr("The same person?")
        titled: false

        delegate: ResultRow {
            required property int index
            required property string name

            // Nothing is cut through its letters.
            opacity: people.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required detail

            onActiveFocusChanged: {
                if (activeFocus) {
                    root.viewModel.choose(index);
                }
            }
            onChosenChanged: {
                if (chosen) {
                    people.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(index)
        }
        Component.onCompleted: list.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: focusList()
        onSearched: text => root.viewModel.search(text)

        Connections {
            function onChosenChanged() {
                people.list.currentIndex = root.viewModel.chosen;
            }

            function onCleared() {
                people.clear();
            }

            target: root.viewModel
        }
    }
    pane: CasePane {
        people: root.viewModel
    }
}
