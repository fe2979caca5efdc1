pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels

/** What the four answers look like and mean, and what the keys do; below it the desk's page of the manual. */
FocusScope {
    id: root

    required property DeskViewModel viewModel

    readonly property bool _fillsDisplay: Window.visibility === Window.FullScreen
    readonly property bool _narrow: width < Theme.px(960)
    readonly property real _inset: Theme.px(_narrow ? 32 : 48)

    Accessible.name: qsTr("Help")
    Accessible.role: Accessible.Dialog

    function _scroll(distance: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance));
    }

    Keys.onDownPressed: root._scroll(Theme.px(80))
    Keys.onEscapePressed: root.viewModel.closePanel()
    Keys.onEnterPressed: root.viewModel.closePanel()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root._scroll((flick.height - Theme.px(80)) * (event.key === Qt.Key_PageDown ? 1 : -1));
            event.accepted = true;
        }
    }
    Keys.onReturnPressed: root.viewModel.closePanel()
    Keys.onUpPressed: root._scroll(-Theme.px(80))

    Component.onCompleted: root.forceActiveFocus()

    Connections {
        function onPanelChanged() {
            if (root.viewModel.panel === "help") {
                flick.contentY = 0;
                root.forceActiveFocus();
            }
        }

        target: root.viewModel
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.viewModel.closePanel()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: parent.height - 2 * Theme.gap
        radius: Theme.radiusDialog
        width: Math.min(parent.width - 2 * (root._narrow ? Theme.gap : Theme.px(48)), Theme.px(1184))

        Flickable {
            id: flick

            anchors.bottom: back.top
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: root._inset
            anchors.right: parent.right
            anchors.rightMargin: root._inset
            anchors.top: parent.top
            anchors.topMargin: Theme.px(40)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: layout.height
            contentWidth: width

            Column {
                id: layout

                spacing: Theme.px(40)
                width: flick.width

                LookChoice {
                    id: looks

                    before: back
                    beside: leave.visible ? leave : back
                    look: root.viewModel.look
                    width: parent.width

                    onReached: flick.contentY = 0
                }

                Grid {
                    id: columns

                    readonly property real share: root._narrow ? width : (width - columnSpacing) / 2

                    columnSpacing: Theme.px(48)
                    columns: root._narrow ? 1 : 2
                    rowSpacing: Theme.px(40)
                    width: parent.width

                    Column {
                        spacing: Theme.px(12)
                        width: columns.share

                        TitleText {
                            below: Theme.rowGap
                            text: qsTr("Answers")
                            weight: Theme.semibold
                            width: parent.width
                        }

                        AnswerMeaning {
                            flick: flick
                            kind: "admitted"
                            text: qsTr("Let the guest in. It is written down already.")
                            word: qsTr("Green, a circle: admitted")
                        }

                        AnswerMeaning {
                            flick: flick
                            kind: "already_in"
                            text: qsTr("This badge was here before; the pane says when and where.")
                            word: qsTr("Yellow, a diamond: already in")
                        }

                        AnswerMeaning {
                            flick: flick
                            kind: "refused"
                            text: qsTr("Do not let in yet; the pane says why and what to do.")
                            word: qsTr("Red, an octagon: refused")
                        }

                        AnswerMeaning {
                            flick: flick
                            kind: "information"
                            text: qsTr("Something was taken back; nobody was let in.")
                            word: qsTr("Blue, a square: information")
                        }

                        AnswerMeaning {
                            flick: flick
                            iconName: "apart"
                            kind: "information"
                            text: qsTr("The network is gone. Go on as always: everything is kept here and sent later.")
                            word: qsTr("No connection")
                        }

                        AnswerMeaning {
                            flick: flick
                            iconName: "people"
                            kind: "already_in"
                            text: qsTr("Another desk let this badge in while the two were apart. The earlier one counts; undo the other if it was somebody else.")
                            word: qsTr("Admitted twice")
                        }
                    }

                    Column {
                        spacing: Theme.px(12)
                        width: columns.share

                        TitleText {
                            below: Theme.rowGap
                            text: qsTr("Keys")
                            weight: Theme.semibold
                            width: parent.width
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: qsTr("A–Z")
                            text: qsTr("Search by name, organisation, e-mail, order or code, from anywhere")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "↑ ↓"
                            text: qsTr("Choose a guest from those found")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: qsTr("Enter")
                            text: qsTr("Check the chosen guest in; of several, ask which one")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "1–9"
                            text: qsTr("The one who is meant, after Enter")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: qsTr("Esc")
                            text: qsTr("Empty the search, or close a panel")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F2"
                            text: qsTr("Add a guest who is not on the list")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F3"
                            text: qsTr("Change the language")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F4"
                            text: qsTr("Take back the latest thing done here, or the check-in of a guest who is in already")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F5"
                            text: qsTr("Name a guest whom the list only counts")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F6"
                            text: qsTr("Not this person: find the right one")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F7 F8"
                            text: qsTr("Let in, or turn away, where a decision is needed")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F9"
                            text: qsTr("All about the guest: put right, note, badge lost")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F10"
                            text: qsTr("Give the guest on the pane a new number, for the foyer")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F11"
                            text: qsTr("Print the badge of the guest on the pane, or print it again")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "F12"
                            text: qsTr("Confirm that the guest was handed what came with the ticket")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "Ctrl+G"
                            text: qsTr("A whole order, or a host with guests, at once")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "Ctrl+K"
                            text: qsTr("Larger text, dark colours, high contrast, one after the other")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "Ctrl+L"
                            text: qsTr("Sign in or out, where staff are prepared")
                        }

                        KeyMeaning {
                            flick: flick
                            keyCap: "Ctrl+T"
                            text: qsTr("In a person’s details: be told here when they come, or no more")
                        }
                    }
                }

                TitleText {
                    text: manual.title
                    weight: Theme.semibold
                    width: parent.width
                }

                ManualText {
                    id: manual

                    language: root.viewModel.language
                    topic: "desk"
                    width: parent.width
                }
            }
        }

        RowLine {
            anchors.bottom: flick.bottom
            anchors.left: flick.left
            anchors.right: flick.right
            visible: !flick.atYEnd
        }

        MoreMark {
            anchors.left: flick.left
            anchors.top: flick.bottom
            anchors.topMargin: Theme.half + (visibleHeight - height) / 2
            flick: flick
            scrollsByLine: true
        }

        ScrollMark {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            flick: flick
        }

        // A window that fills its display has no frame to be closed by.
        QuietButton {
            id: leave

            KeyNavigation.backtab: looks.last
            KeyNavigation.tab: back
            anchors.right: back.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: back.verticalCenter
            iconName: "exit"
            text: qsTr("Close this desk")
            visible: root._fillsDisplay

            onClicked: root.Window.window.close()
        }

        PrimaryButton {
            id: back

            // The keyboard stays here: what lies behind is not to be seen.
            KeyNavigation.backtab: leave.visible ? leave : looks.last
            KeyNavigation.tab: looks.first
            anchors.bottom: parent.bottom
            anchors.margins: Theme.px(40)
            anchors.right: parent.right
            focus: true
            text: qsTr("Back to the desk")

            onClicked: root.viewModel.closePanel()
        }
    }
}
