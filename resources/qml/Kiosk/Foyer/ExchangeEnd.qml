pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** An exchange of which nothing comes: that this is fine, in a door that stays lit, and what can be done now. */
Item {
    id: root

    required property string title
    required property string sentence
    /** Others can be met here. */
    required property bool suggests
    readonly property int _across: Theme.portrait ? 1 : _offered.length
    readonly property real _least: Theme.px(Theme.portrait ? 132 : 208)
    readonly property list<EndWay> _ways: [
        EndWay {
            detail: qsTr("Now, or later at any screen")
            iconName: "again"
            title: qsTr("Answer again")

            onChosen: root.askedAnew()
        },
        EndWay {
            detail: qsTr("What is on now, and next")
            iconName: "calendar"
            title: qsTr("Agenda")

            onChosen: root.pageWanted("agenda")
        },
        EndWay {
            detail: qsTr("Who looks for what you offer")
            iconName: "meet"
            offered: root.suggests
            title: qsTr("Meet someone")

            onChosen: root.pageWanted("meet")
        }
    ]
    readonly property list<EndWay> _offered: _ways.filter(way => way.offered)

    /** All who are here want to be asked once more. */
    signal askedAnew
    /** Somebody goes on to another page. */
    signal pageWanted(string page)

    component EndWay: QtObject {
        required property string iconName
        required property string title
        required property string detail
        property bool offered: true

        signal chosen
    }

    ScanInvitation {
        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "talk"
        sentence: root.sentence
        title: root.title
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.largeText ? Theme.px(12) : Theme.gap

        Repeater {
            id: tiles

            /** The tiles look alike: none has larger words or a larger picture than another one has room for. */
            readonly property list<TileButton> all: Array.from({
                length: count
            }, (_, at) => itemAt(at) as TileButton).filter(tile => tile)

            model: Theme.largeText ? [] : root._offered

            TileButton {
                required property EndWay modelData

                detail: modelData.detail
                height: root._least
                highestPicture: Math.min(...tiles.all.map(tile => tile.pictureRoom))
                iconName: modelData.iconName
                lying: Theme.portrait
                plain: tiles.all.some(tile => tile.longName)
                small: tiles.all.some(tile => tile.crowded)
                text: modelData.title
                width: (ways.width - (root._across - 1) * ways.spacing) / root._across

                onClicked: modelData.chosen()
            }
        }

        Repeater {
            model: Theme.largeText ? root._offered : []

            QuietButton {
                required property EndWay modelData

                iconName: modelData.iconName
                text: modelData.title
                width: Math.min(implicitWidth, ways.width)

                onClicked: modelData.chosen()
            }
        }
    }
}
