pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Counts in a row of arches, the present or the peak in the accent. */
Item {
    id: root

    required property list<int> counts
    required property string spoken
    property int marked: -1

    readonly property int _marked: marked < 0 ? counts.length + marked : marked
    readonly property int _most: counts.reduce((most, count) => Math.max(most, count), 1)
    readonly property real _gap: Math.min(Theme.px(6), width / Math.max(1, counts.length) * 0.25)
    readonly property real _bar: Math.min(Theme.px(40), (width + _gap) / Math.max(1, counts.length) - _gap)

    Accessible.name: spoken
    Accessible.role: Accessible.Chart
    implicitHeight: Theme.px(64)
    implicitWidth: Theme.px(304)

    Row {
        anchors.fill: parent
        spacing: root._gap

        Repeater {
            model: root.counts

            Arch {
                required property int modelData
                required property int index

                y: root.height - height
                fill: index === root._marked ? Theme.accentLine : Theme.a50
                height: modelData <= 0 ? Theme.px(2) : Math.min(root.height, Math.max(root._bar / 2, root.height * modelData / root._most))
                width: root._bar
            }
        }
    }
}
