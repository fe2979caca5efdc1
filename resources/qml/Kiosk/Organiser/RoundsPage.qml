pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Rounds at tables: left who sits where, right how many tables they need, the plan and its papers, or the person who was opened. */
SplitPage {
    id: root

    required property OrganiserRounds viewModel

    readonly property bool _planned: ["planned", "person"].includes(viewModel.stage)

    // Upright, the list that people are chosen from for a plan has more height than that of its tables.
    paneHeight: Math.min(820, (_planned ? 62 : 54) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 720

    list: ListPane {
        id: people

        emptyIcon: "table"
        emptyText: root.viewModel.emptyText
        even: false
        focus: true
        model: root.viewModel.people
        searchHint: qsTr("Name or organisation")
        summary: root.viewModel.summary
        title: root._planned ? qsTr("Who sits where") : qsTr("Who with whom")

        delegate: ResultRow {
            required property int index
            required property string name

            // Nothing is cut through its letters.
            opacity: people.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            height: Math.max(Theme.touch, implicitHeight)
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required detail
            required past
            required stateText

            onChosenChanged: {
                if (chosen) {
                    people.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(index)
        }

        onAccepted: root.viewModel.choose(0)
        onSearched: text => root.viewModel.search(text)

        Connections {
            function onCleared() {
                people.clear();
            }

            target: root.viewModel
        }

        // Who has no table yet stands first, and is to be seen.
        Connections {
            function onCountChanged() {
                if (!people.list.activeFocus) {
                    people.list.currentIndex = 0;
                    Qt.callLater(people.list.positionViewAtBeginning);
                }
            }

            target: people.list
        }
    }
    pane: Loader {
        sourceComponent: ({
                making: making,
                choosing: choosing,
                planned: planned,
                person: person
            })[root.viewModel.stage]
    }

    Component {
        id: making

        RoundsForm {
            rounds: root.viewModel
        }
    }

    Component {
        id: choosing

        TableWishPane {
            wishes: root.viewModel.wishes
        }
    }

    Component {
        id: planned

        RoundsPane {
            rounds: root.viewModel
        }
    }

    Component {
        id: person

        SeatedPane {
            rounds: root.viewModel
        }
    }
}
