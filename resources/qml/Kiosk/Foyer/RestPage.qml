pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The foyer at rest: the event, what is on and what comes next, and a door to touch. */
Item {
    id: root

    required property FoyerViewModel foyer
    required property FoyerResting viewModel
    readonly property FoyerRest words: foyer.rest
    readonly property bool _byRoom: words.rooms.count > 0
    /** What the organiser told the screen to show, if anything. */
    readonly property string _shows: viewModel.showing.shows
    /** What is announced needs so many lines that all else has to make room for it; upright, the door too. */
    readonly property bool _long: words.changeTitle.length > 80
    readonly property bool _crowded: Theme.portrait && _long
    /** How many rooms have room beside or above the door. */
    readonly property int _rooms: width > 1.5 * height ? 3 : _long ? 1 : 2

    // A picture that never moves burns itself into its display: outwards, where the door goes on.
    Component.onCompleted: root.words.showRooms(root._rooms)
    on_RoomsChanged: root.words.showRooms(root._rooms)

    transform: Translate {
        x: (Theme.rightToLeft ? -1 : 1) * (root.words.drift === 1 || root.words.drift === 2 ? Theme.px(8) : 0)
        y: root.words.drift > 1 ? Theme.px(8) : 0
    }

    MouseArea {
        Accessible.name: qsTr("Touch to begin")
        Accessible.role: Accessible.Button
        anchors.fill: parent

        Accessible.onPressAction: root.foyer.open("home")
        onClicked: root.foyer.open("home")
    }

    ConcentricArches {
        id: door

        readonly property real upright: Math.round(root.width * 0.74)

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        doorWidth: root._crowded ? root.width - 4 * ring : Theme.portrait ? upright : Theme.px(400)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        // Long titles take of its height: no word runs over it.
        height: Theme.portrait ? Math.min(Math.round(root.height * 0.568), root._shows !== "" ? root.height : root.height - told.implicitHeight - told.anchors.topMargin - told.anchors.bottomMargin) : parent.height
        visible: root._shows !== "wall"
        ring: root._crowded ? Theme.px(16) : Theme.portrait ? Math.round((root.width - upright) / 4) : Theme.px(48)
        width: outerWidth

        Item {
            id: inside

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height - 2 * door.ring
            width: door.doorWidth - 2 * Theme.px(24)

            ColumnLayout {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(root._crowded ? 20 : Theme.portrait ? 40 : 56)
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.px(root._crowded ? 20 : Theme.portrait ? (inside.height > Theme.px(520) ? 64 : 40) : 104)
                spacing: 0

                DisplayText {
                    Layout.alignment: Qt.AlignHCenter
                    color: Theme.accentInk
                    font.letterSpacing: 0
                    step: root._crowded ? Theme.title : Theme.display
                    text: root.words.clock
                    weight: Font.Medium
                    wrapMode: Text.NoWrap
                }

                Item {
                    Layout.fillHeight: true
                }

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    color: Theme.accentInk
                    name: "tap"
                    size: Theme.px(96)
                    // Words come before the picture where the door is low.
                    visible: !Theme.portrait || inside.height > Theme.px(520)
                }

                Item {
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.px(24)
                }

                FittingText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.rowGap
                    Layout.rightMargin: Theme.rowGap
                    alignment: Text.AlignHCenter
                    balanced: false
                    color: Theme.accentInk
                    lines: 3
                    sizes: root._crowded ? ["heading"] : ["title", "heading"]
                    text: qsTr("Touch to begin")
                }

                FittingText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.rowGap
                    Layout.rightMargin: Theme.rowGap
                    alignment: Text.AlignHCenter
                    color: Theme.accentInk
                    lines: 2
                    sizes: ["body", "label"]
                    text: qsTr("or just scan your badge")
                    weight: Theme.medium
                }

                Item {
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.px(40)
                    Layout.minimumHeight: Theme.rowGap
                }

                LanguageSwitch {
                    Layout.alignment: Qt.AlignHCenter
                    codes: root.foyer.languageCodes
                    current: root.foyer.language
                    names: root.foyer.languageNames
                    overAccent: true
                    visible: codes.length > 1

                    onLanguageChosen: code => root.foyer.setLanguage(code)
                }
            }
        }
    }

    ColumnLayout {
        id: told

        anchors.bottom: Theme.portrait ? door.top : parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 12 : root._byRoom ? 24 : 56)
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.px(43) : Theme.marginRest
        anchors.right: Theme.portrait ? parent.right : door.left
        anchors.rightMargin: Theme.portrait ? Theme.px(43) : Theme.marginFoyer
        anchors.top: parent.top
        anchors.topMargin: Theme.px(Theme.portrait ? 36 : 48)
        spacing: 0
        visible: root._shows === ""

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            sizes: ["heading", "body"]
            text: root.words.eventName
        }

        FittingText {
            Layout.fillWidth: true
            color: Theme.soft
            sizes: ["body", "label"]
            text: root.words.eventDetail
            weight: Theme.regular
        }

        Item {
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.px(root._byRoom ? 32 : 72)
            Layout.minimumHeight: Theme.gap
        }

        Repeater {
            id: rooms

            /** In how many of the rooms something is on, which takes more height. */
            readonly property int busy: {
                let sum = 0;
                for (let at = 0; at < count; at++) {
                    sum += (itemAt(at) as RestRoomDelegate)?.busy ? 1 : 0;
                }
                return sum;
            }

            model: root.words.rooms

            RestRoomDelegate {
                Layout.fillWidth: true
                nextLeads: !Theme.portrait && Theme.largerScale === 1 && rooms.busy < 2
                roomy: !Theme.portrait && Theme.largerScale === 1 && (rooms.busy < 3 || root.words.changeTitle.length < 48)
            }
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.accentLine
            text: root.words.nowLabel
            visible: text !== "" && !root._byRoom
            weight: Theme.semibold
        }

        FittingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.half
            lines: 3
            sizes: ["title", "heading", "body"]
            text: root.words.nowTitle
            visible: !root._byRoom
        }

        FittingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.half
            color: Theme.soft
            sizes: ["body", "label"]
            text: root.words.nowDetail
            visible: text !== "" && !root._byRoom
            weight: Theme.regular
        }

        ProgressBar {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(20)
            progress: root.words.nowProgress
            spoken: root.words.nowDetail
            visible: root.words.nowProgress >= 0 && !Theme.portrait && !root._byRoom
        }

        Item {
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.px(52)
            Layout.minimumHeight: Theme.gap
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.soft
            text: root.words.nextLabel
            visible: text !== "" && !root._byRoom
            weight: Theme.semibold
        }

        FittingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.half
            lines: 3
            sizes: ["heading", "body"]
            text: root.words.nextTitle
            visible: text !== "" && !root._byRoom
        }

        FittingText {
            Layout.fillWidth: true
            color: Theme.soft
            sizes: ["body", "label"]
            text: root.words.nextDetail
            visible: text !== "" && !Theme.portrait && !root._byRoom
            weight: Theme.regular
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.gap
        }

        RestCard {
            Layout.fillWidth: true
            dense: root._byRoom && !Theme.portrait && rooms.busy > 1
            detail: root._long && root._byRoom ? "" : root.words.changeDetail
            iconName: "mega"
            title: root.words.changeTitle
        }

        // What is announced comes first; beside fewer rooms there is height for both.
        RestCard {
            Layout.fillWidth: true
            dense: root._byRoom && !Theme.portrait && rooms.busy > 1
            detail: qsTr("What most of us share, %n badge(s). Add yours here.", "", root.viewModel.badges)
            iconName: "talk"
            title: root.viewModel.voice === "" ? "" : qsTr("“%1”").arg(Theme.isolated(root.viewModel.voice))
            visible: title !== "" && (root.words.changeTitle === "" || (!Theme.portrait && root._byRoom && root.words.rooms.count < root._rooms))
        }
    }

    RestShown {
        anchors.bottom: Theme.portrait ? door.top : parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 24 : 56)
        anchors.left: told.left
        anchors.right: told.right
        anchors.top: told.top
        eventName: root.words.eventName
        showing: root.viewModel.showing
        visible: root._shows === "announcement" || root._shows === "room"
    }

    // Few foyers ever show it.
    Loader {
        active: root._shows === "wall"
        anchors.fill: parent

        Component.onCompleted: setSource(Qt.resolvedUrl("RestWall.qml"), {
            showing: root.viewModel.showing
        })
    }

    // For the staff; a visitor need not read that the network is gone.
    Icon {
        Accessible.ignored: false
        Accessible.name: qsTr("For the staff: see the organiser’s page")
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.px(43) : Theme.marginRest
        color: Theme.soft
        name: root.foyer.sync.iconName
        size: Theme.px(24)
        visible: root.foyer.sync.trouble && root._shows === ""
        // Upright, the corner beside the arch is free of words.
        y: Theme.portrait ? door.y + Theme.gap : root.height - height - Theme.gap
    }

    // At night; whoever touches it finds the page lit.
    Rectangle {
        readonly property bool off: root.viewModel.light === "off"

        anchors.fill: parent
        // Beyond the edges, as the page shifts.
        anchors.margins: -Theme.px(16)
        color: "#000000"
        opacity: off ? 1 : 0.7
        visible: root.viewModel.light !== ""

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
            enabled: parent.off

            onClicked: root.foyer.open("home")
        }
    }
}
