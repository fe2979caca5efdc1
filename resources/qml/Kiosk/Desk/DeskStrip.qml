pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The foot of the left half: how many are in, and when they came. */
RowLayout {
    id: root

    required property DeskTally tally

    spacing: Theme.px(14)

    TitleText {
        id: count

        Accessible.ignored: true
        Layout.alignment: Qt.AlignVCenter
        tabular: true
        text: root.tally.checkedIn
        wrapMode: Text.NoWrap
    }

    BodyText {
        Accessible.name: qsTr("%1 of %2 in").arg(root.tally.checkedIn).arg(root.tally.expected)
        Layout.alignment: Qt.AlignBaseline
        color: Theme.soft
        text: qsTr("of %1 in").arg(root.tally.expected)
        weight: Theme.medium
        wrapMode: Text.NoWrap
    }

    Item {
        Layout.fillWidth: true
    }

    LabelText {
        Accessible.ignored: true
        Layout.rightMargin: Theme.px(10)
        horizontalAlignment: Text.AlignRight
        text: qsTr("Arrivals\nsince %1").arg(root.tally.since)
        visible: root.tally.since !== ""
        weight: Theme.medium
        wrapMode: Text.NoWrap
    }

    ArrivalPlot {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(304)
        Layout.minimumWidth: Theme.px(120)
        Layout.preferredHeight: Theme.px(64)
        Layout.preferredWidth: Theme.px(304)
        counts: root.tally.counts
        spoken: qsTr("Arrivals since %1, the last step: %2").arg(root.tally.since).arg(root.tally.counts[root.tally.counts.length - 1] ?? 0)
        visible: root.tally.since !== ""
    }
}
