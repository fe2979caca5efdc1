pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Who is connected, beside their codes: a door each under one arch, in rows, or one code for all. */
Item {
    id: root

    required property FoyerDone viewModel
    readonly property int people: viewModel.cards.count
    readonly property bool together: viewModel.names !== ""
    readonly property bool _upright: Theme.portrait
    /** The words stand beside the codes; else above them. */
    readonly property bool _side: !_upright && (people <= 2 || together)
    /** All that can be asked stands beside the codes, and leaves the words less height. */
    readonly property bool _full: _side && viewModel.questions.count > 0 && viewModel.lasting.questions.count > 0
    /** So narrow that not each of the ways fits one of two columns as it is. */
    readonly property bool _narrow: _side && viewModel.questions.count + viewModel.lasting.questions.count > 0 && width < Theme.px(1100)
    readonly property real _words: _side ? (width - Theme.gap) * (together ? 0.46 : 0.405) : width

    signal lastingWanted
    signal statisticsWanted
    signal undoWanted

    Column {
        id: words

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: root._side ? Math.max(0, (root.height - height) * 0.4) : 0
        spacing: Theme.px(root._full ? 16 : root._side ? 20 : 12)
        width: root._words

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.accentInk
            // Upright the codes need the height.
            lines: root._side ? 4 : root._upright && root.people > 2 ? 1 : 2
            sizes: root._full ? ["title", "headline", "heading"] : root._side ? [root.together ? "title" : "large", "title", "heading"] : ["title", "headline", "heading"]
            text: root.viewModel.title
            width: parent.width
        }

        FittingText {
            color: Theme.accentInk
            sizes: ["body", "label"]
            text: root.viewModel.subtitle
            visible: text !== ""
            weight: Theme.medium
            width: parent.width
        }

        FittingText {
            balanced: false
            color: Theme.accentInk
            lines: 4
            sizes: root._full && (root.together || root._narrow) ? ["label"] : ["body", "label"]
            text: root.viewModel.sentence
            weight: Theme.regular
            width: parent.width
        }

        FittingText {
            balanced: false
            color: Theme.accentInk
            lines: 6
            sizes: ["label"]
            text: root.viewModel.names
            visible: text !== ""
            weight: Theme.medium
            width: parent.width
        }

        Flow {
            id: ways

            /** Beside the codes they stand in two columns. */
            readonly property real column: (width - spacing) / 2

            /** Returns how wide one is. */
            function widthOf(least: real): real {
                // All of them have the height of two columns only: their words go on in a second line.
                return root._side && (root._narrow || least <= column) ? Math.floor(column) : Math.min(least, width);
            }

            spacing: Theme.px(12)
            width: parent.width

            TimeLeft {
                height: Theme.touch
                seconds: root.viewModel.secondsLeft
                total: root.viewModel.secondsTotal
                width: ways.widthOf(implicitWidth)
            }

            WayButton {
                text: qsTr("More time")

                onClicked: root.viewModel.moreTime()
            }

            WayButton {
                iconName: "undo"
                text: qsTr("Undo")
                visible: root.people > 0

                onClicked: root.undoWanted()
            }

            WayButton {
                iconName: "again"
                spoken: qsTr("The same the next time?")
                text: qsTr("Next time too")
                visible: root.viewModel.lasting.questions.count > 0

                onClicked: root.lastingWanted()
            }

            WayButton {
                iconName: "chart"
                spoken: qsTr("Count us in the statistics?")
                text: qsTr("Statistics")
                visible: root.viewModel.questions.count > 0

                onClicked: root.statisticsWanted()
            }
        }
    }

    component WayButton: QuietButton {
        fill: Theme.ring1
        fillPressed: Theme.ring2
        ink: Theme.accentInk
        leftPadding: Theme.px(root._narrow ? 12 : 20)
        sizes: root._narrow ? ["label"] : ["body", "label"]
        rightPadding: leftPadding
        width: ways.widthOf(implicitWidth)
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    }

    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.left: root._side ? words.right : parent.left
        anchors.leftMargin: root._side ? Theme.gap : 0
        anchors.right: parent.right
        anchors.top: root._side ? parent.top : words.bottom
        // The answer to an undo stands above the card that is left.
        anchors.topMargin: root._side ? (root.people === 1 ? Theme.px(72) : 0) : Theme.gap
    }

    ConnectedDoors {
        anchors.fill: place
        cards: root.viewModel.cards
        visible: !root.together && root.people > 0
    }

    QrCode {
        readonly property real side: Math.min(place.width, place.height)

        anchors.centerIn: place
        height: side
        radius: Theme.radiusTile
        rows: root.viewModel.code
        spoken: qsTr("One code with the contacts of all %1").arg(root.people)
        visible: root.together
        width: side
    }
}
