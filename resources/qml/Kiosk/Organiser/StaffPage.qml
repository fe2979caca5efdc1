pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Staff: who signs in at desks and what they may there; their badges and PINs, and removing them. */
SplitPage {
    id: root

    required property OrganiserStaff viewModel

    readonly property bool _asks: viewModel.open || viewModel.badges.open

    // Upright, a member with a code needs more room than the list.
    paneHeight: Math.min(_asks ? 760 : 420, (_asks ? 66 : 40) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 640

    list: members
    pane: viewModel.badges.open ? badgesPane : viewModel.open ? memberPane : introPane

    Component {
        id: members

        ListPane {
            id: people

            emptyIcon: "people"
            emptyText: qsTr("No staff are prepared. Whoever stands at a desk may do all that a desk can.")
            even: false
            focus: true
            model: root.viewModel.members
            title: qsTr("Who signs in at desks")

            delegate: ResultRow {
                required property int index
                required property string name

                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                listed: true
                // Nothing is cut through its letters.
                opacity: people.showsWhole(y, height) ? 1 : 0
                text: name
                width: ListView.view.width

                required chosen
                required detail

                onClicked: root.viewModel.choose(index)
            }
        }
    }

    Component {
        id: introPane

        PreviewPane {
            iconName: "people"
            title: qsTr("Staff")

            foot: Row {
                readonly property real share: root.viewModel.badges.any ? (width - spacing) / 2 : width

                spacing: Theme.rowGap
                width: parent.width

                PrimaryButton {
                    iconName: "plus"
                    text: qsTr("Add somebody")
                    width: parent.share

                    onClicked: root.viewModel.add()
                }

                QuietButton {
                    iconName: "printer"
                    text: qsTr("Badges…")
                    visible: root.viewModel.badges.any
                    width: parent.share

                    onClicked: root.viewModel.badges.beginAll()
                }
            }

            Repeater {
                model: [qsTr("Whoever is prepared here signs in at any desk with a badge of their own or a PIN. Their name then stands at all that is recorded there."), qsTr("From the first one on, a desk decides, takes back for others, corrects and prints again only for who is signed in there and may.")]

                BodyText {
                    required property string modelData

                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    text: modelData
                    width: parent?.width ?? 0
                }
            }
        }
    }

    Component {
        id: badgesPane

        StaffBadgesPane {
            badges: root.viewModel.badges
        }
    }

    Component {
        id: memberPane

        StaffPane {
            staff: root.viewModel
        }
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.viewModel.removing
        parent: root.dialogs
        primaryText: qsTr("Remove")
        quietText: qsTr("Not now")
        sentence: qsTr("Signed out at every desk, and neither badge nor PIN signs them in any more. What they did bears their name still.")
        title: root.viewModel.question

        leading: IconArch {
            color: Theme.dangerLine
            name: "warning"
        }

        onPrimaryChosen: root.viewModel.removeNow()
        onQuietChosen: root.viewModel.keep()
        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }
}
