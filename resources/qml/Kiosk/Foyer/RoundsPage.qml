pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** At which table the visitor sits, whose badge was just scanned: its number in a door, and all their tables beside it. */
FoyerPage {
    id: root

    required property FoyerRounds viewModel
    readonly property bool seated: viewModel.stage === "seated"
    readonly property bool known: viewModel.stage !== ""

    actions: [
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: !root.known && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        BarButton {
            iconName: "swap"
            text: qsTr("Exchange with your table")
            visible: root.seated && !root.wiped

            onClicked: root.foyer.open("exchange")
        }
    ]
    clock: foyer.rest.clock
    eventName: known ? "" : foyer.rest.eventName
    mostText: 200
    title: root.viewModel.visitor === "" || root.wiped ? qsTr("Your tables") : qsTr("Your tables, %1").arg(Theme.isolated(root.viewModel.visitor))
    titleSizes: Theme.largeText && Theme.portrait ? ["heading", "body"] : ["title", "headline", "heading"]

    ScanInvitation {
        anchors.fill: parent
        iconName: root.known ? "table" : "scan"
        sentence: root.known ? root.viewModel.sentence : qsTr("Hold your badge in front of the reader, and you see at which table you sit in each round.")
        title: root.known ? root.viewModel.title : qsTr("Scan your badge")
        visible: !root.seated
    }

    Item {
        id: place

        readonly property real _doorWidth: Theme.portrait ? width : Math.min(width * 0.36, height * 0.8)
        readonly property real _doorHeight: Theme.portrait ? height * (Theme.largeText ? 0.34 : 0.42) : height

        anchors.fill: parent
        visible: root.seated

        Item {
            id: door

            Accessible.name: qsTr("Table %1").arg(root.viewModel.table) + ". " + root.viewModel.when + ". " + root.viewModel.state
            Accessible.role: Accessible.StaticText
            height: place._doorHeight
            width: place._doorWidth
            x: Theme.rightToLeft ? place.width - width : 0

            Rectangle {
                id: arch

                readonly property real side: Math.min(parent.width, parent.height * 0.86)

                anchors.bottom: parent.bottom
                antialiasing: true
                border.color: Theme.outline
                border.width: Theme.outlineWidth
                bottomLeftRadius: Theme.radiusTile
                bottomRightRadius: Theme.radiusTile
                color: Theme.accent
                height: parent.height
                topLeftRadius: width / 2
                topRightRadius: width / 2
                width: side
                x: (parent.width - width) / 2

                Item {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(20)
                    anchors.horizontalCenter: parent.horizontalCenter
                    height: parent.height * 0.82
                    width: parent.width * 0.8

                    FittingText {
                        id: word

                        Accessible.ignored: true
                        alignment: Text.AlignHCenter
                        color: Theme.accentInk
                        lines: 1
                        sizes: Theme.largeText && Theme.portrait ? ["label"] : ["heading", "body", "label"]
                        text: qsTr("Table")
                        width: parent.width
                    }

                    TypeText {
                        id: number

                        readonly property int room: Math.max(Theme.displaySize / 2, Math.min((parent.height - word.height) * 0.8, parent.width / Math.max(1.1, 0.66 * text.length)))

                        Accessible.ignored: true
                        color: Theme.accentInk
                        horizontalAlignment: Text.AlignHCenter
                        step: TypeStep {
                            family: Theme.displayFamily
                            line: number.room
                            name: "table"
                            size: number.room
                            tracking: -0.028 * number.room
                        }
                        text: root.viewModel.table
                        weight: Theme.semibold
                        width: parent.width
                        y: word.height + (parent.height - word.height - height) / 2
                    }
                }
            }
        }

        Column {
            id: words

            readonly property real _start: Theme.portrait ? 0 : door.width + Theme.px(40)

            spacing: Theme.px(12)
            visible: !Theme.largeText
            width: place.width - _start
            x: Theme.rightToLeft ? 0 : _start
            y: Theme.portrait ? door.height + Theme.px(24) : 0

            FittingText {
                Accessible.ignored: true
                sizes: ["headline", "heading", "body"]
                text: root.viewModel.when
                width: parent.width
            }

            Flow {
                spacing: Theme.px(12)
                width: parent.width

                Chip {
                    text: root.viewModel.state
                    tone: "accent"
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                }

                Chip {
                    text: root.viewModel.company
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                }

                Chip {
                    text: root.viewModel.before
                    tone: "alreadyIn"
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                }
            }
        }

        StoredList {
            readonly property real _top: Theme.portrait ? (words.visible ? words.y + words.height : door.height) + Theme.gap : words.visible ? words.height + Theme.gap : 0

            height: Math.min(Math.max(Theme.touch, wholeHeight), place.height - _top)
            rows: Theme.largeText ? root.viewModel.everything : root.viewModel.rows
            title: qsTr("All your tables")
            width: words.width
            x: words.x
            y: _top
        }
    }
}
