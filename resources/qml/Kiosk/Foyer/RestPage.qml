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
    readonly property FoyerRest words: foyer.rest
    readonly property bool _byRoom: words.rooms.count > 0
    /** How many rooms have room beside or above the door. */
    readonly property int _rooms: width > 1.5 * height ? 3 : 2

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

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        doorWidth: Theme.portrait ? Math.round(root.width * 0.74) : Theme.px(400)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        // Long titles take of its height: no word runs over it.
        height: Theme.portrait ? Math.min(Math.round(root.height * 0.568), root.height - told.implicitHeight - told.anchors.topMargin - told.anchors.bottomMargin) : parent.height
        ring: Theme.portrait ? Math.round((root.width - doorWidth) / 4) : Theme.px(48)
        width: outerWidth

        Item {
            id: inside

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height - 2 * door.ring
            width: door.doorWidth - 2 * Theme.px(24)

            ColumnLayout {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(Theme.portrait ? 40 : 56)
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.px(Theme.portrait ? (inside.height > Theme.px(520) ? 64 : 40) : 104)
                spacing: 0

                DisplayText {
                    Layout.alignment: Qt.AlignHCenter
                    color: Theme.accentInk
                    font.letterSpacing: 0
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
                    sizes: ["title", "heading"]
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
            model: root.words.rooms

            RestRoomDelegate {
                Layout.fillWidth: true
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

        Rectangle {
            Layout.fillWidth: true
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            implicitHeight: change.implicitHeight + Theme.px(40)
            radius: Theme.radiusTile
            visible: root.words.changeTitle !== ""

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(30)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentLine
                name: "mega"
                size: Theme.px(36)
            }

            Column {
                id: change

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(92)
                anchors.right: parent.right
                anchors.rightMargin: Theme.tilePadding
                anchors.verticalCenter: parent.verticalCenter

                FittingText {
                    sizes: root._byRoom && !Theme.portrait ? ["label"] : ["body", "label"]
                    text: root.words.changeTitle
                    width: parent.width
                }

                FittingText {
                    sizes: root._byRoom && !Theme.portrait ? ["label"] : ["body", "label"]
                    text: root.words.changeDetail
                    visible: text !== ""
                    weight: Theme.regular
                    width: parent.width
                }
            }
        }
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
        visible: root.foyer.sync.trouble
        // Upright, the corner beside the arch is free of words.
        y: Theme.portrait ? door.y + Theme.gap : root.height - height - Theme.gap
    }
}
