pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

/** The wall: one page after the other, to be read from across the room; nothing on it can be touched. */
Item {
    id: root

    required property WallViewModel viewModel
    readonly property FoyerRest _rest: viewModel.rest
    readonly property string _part: viewModel.part
    readonly property string _title: {
        switch (_part) {
        case "news":
            return viewModel.newsDetail === "" ? qsTr("Announcement") : qsTr("The agenda has changed");
        case "voices":
            return qsTr("What holds us back");
        case "tables":
            return qsTr("Tables");
        case "links":
            return qsTr("To take along");
        case "contacts":
            return viewModel.contacts > 0 ? qsTr("Contacts made today") : qsTr("Contacts");
        case "bridge":
            return qsTr("The next best bridge");
        case "rounds":
            return viewModel.rounds.title;
        default:
            return qsTr("Now and next");
        }
    }
    /** What to do; else which event it is, which an upright wall says at its head. */
    readonly property string _sentence: {
        if (_part === "voices" && viewModel.voices.count > 0) {
            return qsTr("Tell yours at a foyer screen");
        }
        if (_part === "tables" && viewModel.tables.count > 0) {
            return qsTr("Everybody is welcome at a table");
        }
        if (_part === "links") {
            return qsTr("Point your phone at the code");
        }
        if (_part === "bridge") {
            return qsTr("Groups of five and more, nobody by name");
        }
        return Theme.portrait ? "" : _rest.eventName;
    }

    /** Each page has three rows, where they are not too high for it. */
    function _fit() {
        root.viewModel.fit(Theme.portrait ? 4 : 3);
    }

    Component.onCompleted: root._fit()
    onHeightChanged: root._fit()
    onWidthChanged: root._fit()

    component Rows: WallPage {
        id: page

        anchors.fill: parent

        // Once a page is drawn, its rows have their heights.
        Connections {
            function onFrameSwapped() {
                if (page.crowded) {
                    root.viewModel.showFewer();
                }
            }

            target: page.crowded ? root.Window.window : null
        }
    }

    Connections {
        function onTurned() {
            if (!Theme.reducedMotion) {
                arriving.restart();
            }
        }

        target: root.viewModel
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: stage

        anchors.fill: parent
        anchors.margins: Theme.px(Theme.portrait ? 28 : 36)
        anchors.bottomMargin: Theme.px(14)
        anchors.topMargin: Theme.px(16)

        // A picture that never moves burns itself into its display.
        transform: Translate {
            x: (Theme.rightToLeft ? -1 : 1) * (root._rest.drift === 1 || root._rest.drift === 2 ? Theme.px(6) : 0)
            y: root._rest.drift > 1 ? Theme.px(6) : 0
        }

        WallHead {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            clock: root._rest.clock
            eventName: root._rest.eventName
            title: root._title
        }

        Item {
            id: page

            /** So few rows or fewer may have larger words; upright two of them would leave room for one only. */
            readonly property int few: Theme.portrait ? 2 : 3

            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.rowGap
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.rowGap

            Rows {
                visible: root._part === "voices" && root.viewModel.voices.count > 0

                Repeater {
                    model: root.viewModel.voices

                    WallVoiceDelegate {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        alone: root.viewModel.voices.count < page.few
                    }
                }
            }

            Rows {
                visible: root._part === "tables" && root.viewModel.tables.count > 0

                Repeater {
                    model: root.viewModel.tables

                    WallTableDelegate {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }

            Rows {
                visible: root._part === "programme" && root.viewModel.rooms.count > 0

                Repeater {
                    model: root.viewModel.rooms

                    WallRoomDelegate {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        alone: root.viewModel.rooms.count < page.few
                    }
                }
            }

            Repeater {
                model: root.viewModel.links

                WallLink {
                    anchors.fill: parent
                    visible: root._part === "links"
                }
            }

            WallNow {
                anchors.fill: parent
                rest: root._rest
                visible: root._part === "programme" && root.viewModel.rooms.count === 0
            }

            WallNews {
                anchors.fill: parent
                detail: root.viewModel.newsDetail
                visible: root._part === "news"
                words: root.viewModel.news
            }

            WallContacts {
                anchors.fill: parent
                contacts: root.viewModel.contacts
                visible: root._part === "contacts"
            }

            WallTimer {
                anchors.fill: parent
                rounds: root.viewModel.rounds
                visible: root._part === "rounds"
            }

            WallBridge {
                anchors.fill: parent
                bridges: root.viewModel.bridges
                groups: root.viewModel.groups
                sentence: root.viewModel.bridge
                visible: root._part === "bridge"
            }

            WallEmpty {
                anchors.fill: parent
                iconName: "talk"
                sentence: qsTr("Tell what holds you back at a foyer screen. It stands here once staff have read it and five badges share it.")
                title: qsTr("No voices yet")
                visible: root._part === "voices" && root.viewModel.voices.count === 0
            }

            WallEmpty {
                anchors.fill: parent
                iconName: "people"
                sentence: qsTr("What many share can become a table. When and where people talk about it then stands here.")
                title: qsTr("No tables yet")
                visible: root._part === "tables" && root.viewModel.tables.count === 0
            }
        }

        WallFoot {
            id: foot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            sentence: root._sentence
            troubleIcon: root.viewModel.sync.trouble ? root.viewModel.sync.iconName : ""
            turn: root.viewModel.turn
            turns: root.viewModel.turns
        }
    }

    NumberAnimation {
        id: arriving

        duration: Theme.pageMs
        easing.bezierCurve: Theme.easeOut
        easing.type: Easing.BezierSpline
        from: 0
        property: "opacity"
        target: page
        to: 1
    }
}
