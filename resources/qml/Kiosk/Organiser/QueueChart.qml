pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The queue by time: filled on half of the mornings, outlined on the worst one, and the times under it. */
Item {
    id: root

    required property list<int> usual
    required property list<int> longest
    required property Rows ticks
    required property string spoken

    readonly property int _most: longest.reduce((most, count) => Math.max(most, count), 1)
    readonly property real _bar: width / Math.max(1, longest.length)

    Accessible.name: spoken
    Accessible.role: Accessible.Chart
    implicitHeight: Theme.px(160) + meanings.height

    component Meaning: Row {
        id: meaning

        required property color mark
        required property string text

        spacing: Theme.half

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: meaning.mark
            height: Theme.px(16)
            radius: Theme.px(4)
            width: Theme.px(16)
        }

        LabelText {
            text: meaning.text
            width: Math.min(implicitWidth, root.width - Theme.px(24))
        }
    }

    Flow {
        id: meanings

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Meaning {
            mark: Theme.accentLine
            text: qsTr("On half of the mornings")
        }

        Meaning {
            mark: Theme.a50
            text: qsTr("On the worst one")
        }
    }

    Item {
        id: plot

        anchors.bottom: times.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: meanings.bottom
        anchors.topMargin: Theme.half

        Repeater {
            model: root.longest

            Item {
                id: bar

                required property int modelData
                required property int index

                height: plot.height
                width: Math.max(1, root._bar - Theme.px(2))
                x: Theme.rightToLeft ? plot.width - (index + 1) * root._bar : index * root._bar

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.a50
                    height: bar.modelData <= 0 ? 0 : Math.max(Theme.px(2), plot.height * bar.modelData / root._most)
                    radius: Theme.px(2)
                    width: parent.width
                }

                Rectangle {
                    readonly property int count: root.usual[bar.index] ?? 0

                    anchors.bottom: parent.bottom
                    color: Theme.accentLine
                    height: count <= 0 ? 0 : Math.max(Theme.px(2), plot.height * count / root._most)
                    radius: Theme.px(2)
                    width: parent.width
                }
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Math.max(1, Theme.px(2))
            width: parent.width
        }
    }

    Item {
        id: times

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.labelLine + Theme.half

        Repeater {
            model: root.ticks

            LabelText {
                id: tick

                required property real place
                required text

                readonly property real _along: Math.max(0, Math.min(times.width - implicitWidth, place * times.width - implicitWidth / 2))

                anchors.verticalCenter: times.verticalCenter
                tabular: true
                // One beside which the next would stand on it is left out.
                visible: root.ticks.count * implicitWidth * 1.2 < times.width || Math.round(place * 100) % 2 === 0
                weight: Theme.medium
                wrapMode: Text.NoWrap
                x: Theme.rightToLeft ? times.width - implicitWidth - _along : _along
            }
        }
    }
}
