pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People: left the list of all guests, by how they stand; right the one who is looked at, or the groups. */
SplitPage {
    id: root

    required property OrganiserGuests viewModel

    // Upright, a form needs most of the height, and the groups the least.
    readonly property int _share: viewModel.guest.isEditing ? 62 : viewModel.guest.isOpen ? 56 : 40

    paneHeight: Math.min(_share * 12, _share * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 540

    list: guests
    pane: !viewModel.guest.isOpen ? groupsPane : viewModel.guest.isEditing ? formPane : guestPane
    strip: CaseSections {
        sections: root.viewModel.sections
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: guests

        ListPane {
            id: people

            emptyIcon: "people"
            emptyText: root.viewModel.emptyText
            even: false
            focus: true
            model: root.viewModel.rows
            searchHint: qsTr("Find somebody")
            summary: root.viewModel.summary
            title: qsTr("Guests")
            titled: root.viewModel.summary !== ""

            delegate: ResultRow {
                required property int index
                required property string name

                chosen: index === root.viewModel.chosen
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                height: Math.max(Theme.touch, implicitHeight)
                listed: true
                // Nothing is cut through its letters.
                opacity: people.showsWhole(y, height) ? 1 : 0
                text: name
                width: ListView.view.width

                required detail
                required stateText

                onClicked: root.viewModel.choose(index)
            }
            Component.onCompleted: {
                list.reuseItems = true; // a hundred thousand rows pass through a dozen
                focusSearch();
            }
            onAccepted: {
                if (root.viewModel.rows.count > 0) {
                    root.viewModel.choose(0);
                }
            }
            onSearched: text => root.viewModel.search(text)

            Keys.onPressed: event => {
                const rows = Math.max(1, Math.floor(people.list.height / Theme.touch));
                const at = people.list.currentIndex;
                if (event.key === Qt.Key_PageDown) {
                    people.list.currentIndex = Math.min(people.list.count - 1, at + rows);
                } else if (event.key === Qt.Key_PageUp) {
                    people.list.currentIndex = Math.max(0, at - rows);
                } else if (event.key === Qt.Key_Home && event.modifiers & Qt.ControlModifier) {
                    people.list.currentIndex = 0;
                } else if (event.key === Qt.Key_End && event.modifiers & Qt.ControlModifier) {
                    people.list.currentIndex = people.list.count - 1;
                } else {
                    return;
                }
                event.accepted = true;
                people.list.positionViewAtIndex(people.list.currentIndex, ListView.Contain);
            }

            Connections {
                function onCleared() {
                    people.clear();
                }

                target: root.viewModel
            }
        }
    }

    Component {
        id: groupsPane

        PreviewPane {
            id: groups

            detail: qsTr("Choose somebody to see and change what is known of them")
            iconName: "people"
            title: qsTr("Everybody who is invited")

            foot: Row {
                readonly property real share: (width - spacing) / 2

                spacing: Theme.rowGap
                width: parent.width

                QuietButton {
                    height: Math.max(implicitHeight, importing.implicitHeight)
                    iconName: "people"
                    text: qsTr("The same person?")
                    width: parent.share

                    onClicked: root.viewModel.openSamePerson()
                }

                QuietButton {
                    id: importing

                    height: Math.max(implicitHeight, parent.children[0].implicitHeight)
                    iconName: "import"
                    text: qsTr("Import a list")
                    width: parent.share

                    onClicked: root.viewModel.openImport()
                }
            }

            TitledChoices {
                choices: root.viewModel.groups
                pane: groups
                title: qsTr("Only of a group")
                visible: root.viewModel.groups.count > 0
                width: parent.width

                onChosen: name => root.viewModel.showGroup(name)
            }
        }
    }

    Component {
        id: guestPane

        GuestPane {
            guest: root.viewModel.guest
        }
    }

    Component {
        id: formPane

        GuestFormPane {
            guest: root.viewModel.guest
        }
    }
}
