pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** One session in full: when, where, who, and what it is about. */
SheetPanel {
    id: root

    required property FoyerSession session
    /** It stands in the day of the visitor, who may take its star off. */
    property bool starred: false
    readonly property bool coded: session.code.length > 0 && !session.cancelled

    opened: session.opened
    title: session.title

    /** Its room is on a plan. */
    property bool placed: false

    /** The visitor takes the star off. */
    signal starTaken
    /** The visitor asks where its room is. */
    signal placeWanted

    onClosed: session.close()

    Item {
        id: whole

        readonly property bool beside: root.coded && !Theme.portrait

        implicitHeight: Math.max(about.y + about.height, root.coded ? along.y + along.height : 0)
        width: parent.width

        Column {
            id: words

            anchors.left: parent.left
            spacing: Theme.px(12)
            width: parent.width - (whole.beside ? along.width + Theme.px(40) : 0)

            BodyText {
                color: Theme.soft
                text: root.session.subtitle
                visible: text !== ""
                width: parent.width
            }

            BodyText {
                color: Theme.accentLine
                text: root.session.when
                weight: Theme.semibold
                width: parent.width
            }

            // What changed stands beside when and where it is.
            Flow {
                spacing: Theme.px(12)
                visible: root.session.change !== "" || root.placed
                width: parent.width

                Item {
                    height: placing.visible ? placing.height : changed.height
                    visible: root.session.change !== ""
                    width: changed.width

                    Chip {
                        id: changed

                        anchors.verticalCenter: parent.verticalCenter
                        text: root.session.change
                        tone: "information"
                        width: Math.min(implicitWidth, words.width)
                    }
                }

                SmallButton {
                    id: placing

                    iconName: "pin"
                    text: qsTr("Where is it?")
                    visible: root.placed
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: root.placeWanted()
                }
            }

            BodyText {
                text: root.session.seats
                visible: text !== ""
                weight: Theme.medium
                width: parent.width
            }

            BodyText {
                text: root.session.speakers
                visible: text !== ""
                weight: Theme.medium
                width: parent.width
            }
        }

        Column {
            id: about

            anchors.left: parent.left
            spacing: Theme.px(12)
            width: words.width
            y: (!whole.beside && root.coded ? along.y + along.height : words.height) + Theme.px(12)

            Repeater {
                model: root.session.blocks

                ProseBlock {
                    width: parent.width
                }
            }

            Repeater {
                model: root.session.links

                LinkCode {
                    width: parent.width
                }
            }
        }

        Column {
            id: along

            anchors.left: whole.beside ? words.right : parent.left
            anchors.leftMargin: whole.beside ? Theme.px(40) : 0
            spacing: Theme.rowGap
            width: whole.beside ? drawn.width : parent.width
            y: whole.beside ? 0 : words.height + Theme.px(24)
            visible: root.coded

            QrCode {
                id: drawn

                anchors.left: parent.left
                height: Theme.px(whole.beside ? 304 : 264)
                rows: root.session.code
                spoken: qsTr("Code that puts this session into the calendar of a phone")
                width: height
            }

            BodyText {
                text: qsTr("Take it with you")
                weight: Theme.semibold
                width: along.width
            }

            LabelText {
                text: qsTr("Point your phone’s camera here.")
                width: along.width
            }

            Row {
                spacing: Theme.rowGap
                visible: !root.starred
                width: along.width

                Icon {
                    id: star

                    color: Theme.accentLine
                    name: "star"
                    size: Theme.px(28)
                }

                LabelText {
                    text: qsTr("Scan your badge to star it for “My day”.")
                    width: parent.width - star.width - parent.spacing
                }
            }

            SmallButton {
                iconName: "star"
                text: qsTr("Take the star off")
                visible: root.starred
                width: Math.min(implicitWidth, along.width)

                onClicked: root.starTaken()
            }
        }
    }
}
