pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People: left the list of all guests, by how they stand; right the one who is looked at, or the groups. */
SplitPage {
    id: root

    required property OrganiserGuests viewModel

    // Upright, a form needs most of the height, and the groups the least.
    readonly property int _share: viewModel.newGuest.isOpen || viewModel.guest.isEditing ? 62 : viewModel.guest.isOpen ? 56 : 40

    paneHeight: Math.min(_share * 12, _share * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 540

    list: guests
    pane: viewModel.newGuest.isOpen ? newGuestPane : !viewModel.guest.isOpen ? groupsPane : viewModel.guest.isEditing ? formPane : viewModel.guest.badge.open ? badgePane : guestPane
    strip: CaseSections {
        sections: root.viewModel.sections
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: guests

        FocusScope {
            ListPane {
                id: people

                anchors.fill: parent
                enabled: visible
                visible: !alike.active
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

            Loader {
                id: alike

                active: root.viewModel.newGuest.isOpen && root.viewModel.newGuest.alike.count > 0
                anchors.fill: parent
                sourceComponent: AlikePane {
                    newGuest: root.viewModel.newGuest
                }
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

            foot: GridLayout {
                columnSpacing: Theme.rowGap
                columns: Theme.portrait ? 3 : 2
                rowSpacing: Theme.rowGap
                width: parent.width

                PrimaryButton {
                    Layout.columnSpan: Theme.portrait ? 1 : 2
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "plus"
                    text: qsTr("Add a guest")

                    onClicked: root.viewModel.addGuest()
                }

                QuietButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "people"
                    sizes: Theme.portrait ? ["label"] : ["body", "label"]
                    text: qsTr("The same person?")

                    onClicked: root.viewModel.openSamePerson()
                }

                QuietButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "import"
                    sizes: Theme.portrait ? ["label"] : ["body", "label"]
                    text: qsTr("Import a list")

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
        id: badgePane

        GuestBadgePane {
            guest: root.viewModel.guest
        }
    }

    Component {
        id: formPane

        GuestFormPane {
            guest: root.viewModel.guest
        }
    }

    Component {
        id: newGuestPane

        NewGuestPane {
            newGuest: root.viewModel.newGuest
        }
    }
}
