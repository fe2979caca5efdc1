pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Privacy: a guest's data saved for them or erased, a member of staff erased, and the record of processing. */
SplitPage {
    id: root

    required property OrganiserPrivacy viewModel

    // Upright, the list needs room for a few rows only.
    paneHeight: Math.min(_opened || viewModel.section === "sheet" ? 600 : 480, _part * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 680

    readonly property bool _opened: viewModel.step !== ""
    // The record is read above; who was found is one row.
    readonly property real _part: viewModel.section === "sheet" ? 60 : _opened ? 62 : 46

    list: viewModel.section === "sheet" ? sheetList : peopleList
    pane: viewModel.section === "sheet" ? sheetPane : viewModel.step === "person" ? personPane : viewModel.step === "copy" ? copyPane : viewModel.step === "wish" ? wishPane : viewModel.step === "erase" ? erasurePane : introPane
    strip: CaseSections {
        sections: root.viewModel.sections
        spoken: qsTr("What it is about")
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: peopleList

        ListPane {
            id: people

            readonly property bool _guests: root.viewModel.section === "guests"
            readonly property bool _requests: root.viewModel.section === "requests"

            emptyIcon: "people"
            emptyText: root.viewModel.hint
            even: false
            focus: true
            model: root.viewModel.people
            searchHint: _guests ? qsTr("Name, organisation or code") : qsTr("Find a name")
            // Upright, whoever was opened needs the room.
            titled: !(Theme.portrait && root._opened)
            title: _requests ? qsTr("Who asks for something") : _guests ? qsTr("A guest’s data") : qsTr("Staff by name")

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

                onClicked: root.viewModel.open(index)
            }

            Component.onCompleted: focusSearch()
            onAccepted: root.viewModel.open(0)
            onSearched: text => root.viewModel.search(text)

            Connections {
                function onCleared() {
                    people.clear();
                }

                target: root.viewModel
            }
        }
    }

    Component {
        id: sheetList

        SheetCard {
            sheet: root.viewModel.sheet
        }
    }

    Component {
        id: introPane

        PrivacyIntro {
            privacy: root.viewModel
        }
    }

    Component {
        id: personPane

        PersonPane {
            privacy: root.viewModel
        }
    }

    Component {
        id: copyPane

        CopyPane {
            privacy: root.viewModel
        }
    }

    Component {
        id: erasurePane

        ErasurePane {
            privacy: root.viewModel
        }
    }

    Component {
        id: wishPane

        WishPane {
            privacy: root.viewModel
        }
    }

    Component {
        id: sheetPane

        SheetPane {
            sheet: root.viewModel.sheet
        }
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.erasure.asking
        parent: root.dialogs
        primaryText: qsTr("Erase for good")
        quietText: qsTr("Not now")
        sentence: root.viewModel.erasure.meaning
        title: root.viewModel.erasure.question

        leading: IconArch {
            color: Theme.dangerLine
            name: "warning"
        }

        onPrimaryChosen: root.viewModel.erasure.erase()
        onQuietChosen: root.viewModel.erasure.keep()
        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }
}
