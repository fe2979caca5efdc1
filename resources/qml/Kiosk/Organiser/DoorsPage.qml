pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Doors: each point with its rules, changed and taken back; and what a door would answer to a badge. */
SplitPage {
    id: root

    required property OrganiserDoors viewModel

    readonly property bool _asks: viewModel.section === "what_if"

    list: _asks ? askedList : pointList
    pane: _asks ? answerPane : pointPane
    paneHeight: Math.min(_asks ? 680 : 800, (_asks ? 52 : Theme.largerScale > 1 ? 60 : 56) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 680

    strip: CaseSections {
        sections: root.viewModel.sections
        spoken: qsTr("What it is about")
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: pointList

        ListPane {
            id: doors

            emptyIcon: "door"
            even: false
            focus: true
            model: root.viewModel.rows
            title: qsTr("Doors")
            titled: false

            delegate: ResultRow {
                required property int index
                required property string name

                // Nothing is cut through its letters.
                opacity: doors.showsWhole(y, height) ? 1 : 0
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                listed: true
                text: name === "" ? qsTr("A new door") : name
                width: ListView.view.width

                required chosen
                required detail

                onChosenChanged: {
                    if (chosen) {
                        doors.list.currentIndex = index;
                    }
                }
                onClicked: root.viewModel.choose(name)
            }
        }
    }

    Component {
        id: pointPane

        PointPane {
            editor: root.viewModel.editor

            onRemoveChosen: root.viewModel.remove()
            onRuleAdded: root.viewModel.addRule()
            onRuleDropped: rule => root.viewModel.dropRule(rule)
            onSaveChosen: root.viewModel.save()
        }
    }

    Component {
        id: askedList

        ListPane {
            id: people

            emptyIcon: "scan"
            emptyText: root.viewModel.whatIf.hint
            even: false
            focus: true
            model: root.viewModel.whatIf.people
            searchHint: qsTr("Name, organisation or code")
            title: qsTr("Who is scanned")
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

                onClicked: root.viewModel.whatIf.choose(index)
            }

            Component.onCompleted: focusSearch()
            onAccepted: root.viewModel.whatIf.accept()
            onSearched: text => root.viewModel.whatIf.search(text)

            Connections {
                function onCleared() {
                    people.clear();
                }

                target: root.viewModel.whatIf
            }
        }
    }

    Component {
        id: answerPane

        WhatIfPane {
            whatIf: root.viewModel.whatIf
        }
    }
}
