pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many are in, and when they came, over what was on. */
OrganiserCard {
    id: root

    required property OrganiserWatch day

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int steps: day.counts.length + day.foretold.length
    readonly property real plotWidth: Math.min(innerWidth, steps * Theme.px(40))

    /** Returns the x of something as wide as this that stands so far from where the day begins. */
    function placed(item: Item, along: real): real {
        return mirrored ? item.parent.width - item.width - along : along;
    }

    Row {
        id: head

        anchors.left: parent.left
        spacing: Theme.px(14)

        TitleText {
            id: number

            tabular: true
            text: root.day.checkedIn
            wrapMode: Text.NoWrap
        }

        BodyText {
            anchors.baseline: number.baseline
            color: Theme.soft
            text: root.day.ofExpected
            weight: Theme.medium
            wrapMode: Text.NoWrap
        }
    }

    FittingText {
        alignment: Text.AlignRight
        anchors.baseline: head.top
        anchors.baselineOffset: number.baselineOffset
        anchors.left: head.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        color: Theme.soft
        lines: 1
        text: root.day.stillExpected
        weight: Theme.medium
    }

    Item {
        id: coming

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        height: visible ? Math.max(warning.height, told.implicitHeight) : 0
        visible: told.text !== ""

        Icon {
            id: warning

            anchors.left: parent.left
            anchors.verticalCenter: told.verticalCenter
            color: Theme.ink
            name: "warning"
            size: Theme.px(24)
            visible: root.day.door.urgent
        }

        FittingText {
            id: told

            anchors.left: warning.visible ? warning.right : parent.left
            anchors.leftMargin: warning.visible ? Theme.half : 0
            anchors.right: parent.right
            lines: 2
            sizes: ["label"]
            text: root.day.door.coming
            weight: root.day.door.urgent ? Theme.semibold : Theme.medium
        }
    }

    Item {
        id: chart

        anchors.bottom: times.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: coming.bottom
        anchors.topMargin: Theme.half

        ArrivalPlot {
            id: plot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: Theme.labelLine + Theme.half
            counts: root.day.counts
            foretold: root.day.foretold
            marked: root.day.peak
            spoken: root.day.peakText
            width: root.plotWidth
        }

        LabelText {
            id: peakLabel

            color: Theme.ink
            text: root.day.peakText
            weight: Theme.medium
            wrapMode: Text.NoWrap
            x: root.placed(peakLabel, Math.max(0, Math.min(parent.width - implicitWidth, root.day.peak / Math.max(1, root.steps) * root.plotWidth)))
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Math.max(1, Theme.px(2))
            width: parent.width
        }

        BodyText {
            anchors.centerIn: parent
            color: Theme.soft
            text: qsTr("Nobody has come in yet.")
            visible: root.day.counts.length === 0
        }
    }

    Item {
        id: times

        anchors.bottom: bands.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.labelLine + Theme.gap

        Repeater {
            model: root.day.ticks

            LabelText {
                id: tick

                required property real place
                required text

                anchors.verticalCenter: times.verticalCenter
                tabular: true
                weight: Theme.medium
                wrapMode: Text.NoWrap
                x: root.placed(tick, Math.max(0, Math.min(times.width - implicitWidth, place * root.plotWidth - implicitWidth / 2)))
            }
        }
    }

    Item {
        id: bands

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.day.stretches.count > 0 ? Math.max(Theme.px(32), Theme.labelLine + Theme.half) : 0

        Repeater {
            model: root.day.stretches

            Rectangle {
                id: band

                required property string title
                required property string word
                required property real begin
                required property real end
                readonly property real room: width - Theme.px(8)

                Accessible.name: title
                Accessible.role: Accessible.StaticText
                color: Theme.sunken
                height: bands.height
                radius: Theme.px(10)
                visible: whole.text !== ""
                width: Math.max(Theme.half, (end - begin) * root.plotWidth - Theme.half)
                x: root.placed(band, begin * root.plotWidth)

                LabelText {
                    id: whole

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: Theme.ink
                    text: implicitWhole.width <= band.room ? band.title : implicitWord.width <= band.room ? implicitWord.text : bareWord.width <= band.room ? band.word : implicitWhole.elidedText.length > 3 ? implicitWhole.elidedText : ""
                    weight: Theme.medium
                    wrapMode: Text.NoWrap
                }

                TextMetrics {
                    id: implicitWhole

                    elide: Text.ElideRight
                    elideWidth: band.room
                    font: whole.font
                    text: band.title
                }

                TextMetrics {
                    id: implicitWord

                    font: whole.font
                    // What is left out is said.
                    text: band.word + "…"
                }

                // A whole word says more than one that is cut.
                TextMetrics {
                    id: bareWord

                    font: whole.font
                    text: band.word
                }
            }
        }
    }
}
