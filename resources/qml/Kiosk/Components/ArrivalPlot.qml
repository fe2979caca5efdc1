pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Counts in a row of arches, the present or the peak in the accent; what is foretold follows as outlines. */
Item {
    id: root

    required property list<int> counts
    required property string spoken
    property int marked: -1
    property list<int> foretold: []

    readonly property list<int> _all: [...counts, ...foretold]
    readonly property int _marked: marked < 0 ? counts.length + marked : marked
    readonly property int _most: _all.reduce((most, count) => Math.max(most, count), 1)
    readonly property real _gap: Math.min(Theme.px(6), width / Math.max(1, _all.length) * 0.25)
    readonly property real _bar: Math.min(Theme.px(40), (width + _gap) / Math.max(1, _all.length) - _gap)

    Accessible.name: spoken
    Accessible.role: Accessible.Chart
    implicitHeight: Theme.px(64)
    implicitWidth: Theme.px(304)

    Row {
        anchors.fill: parent
        spacing: root._gap

        Repeater {
            model: root._all

            Arch {
                required property int modelData
                required property int index
                readonly property bool isForetold: index >= root.counts.length

                y: root.height - height
                fill: isForetold ? "transparent" : index === root._marked ? Theme.accentLine : Theme.a50
                outlineColor: Theme.a50
                outlineWidth: isForetold ? Math.max(1, Theme.px(2)) : 0
                height: modelData <= 0 ? Theme.px(2) : Math.min(root.height, Math.max(root._bar / 2, root.height * modelData / root._most))
                width: root._bar
            }
        }
    }
}
