pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The foot of the left half: how many are in, and when they came. */
Item {
    id: root

    required property DeskTally tally

    /** The plot keeps its least width beside the words that tell when it begins. */
    readonly property bool _roomy: _plotRoom - since.implicitWidth - Theme.px(24) >= _least
    readonly property real _plotRoom: (LayoutMirroring.enabled ? expected.x : width - expected.x - expected.width) - Theme.px(24)
    readonly property real _least: Theme.px(120)
    readonly property int _inside: tally.inside
    property int _before: -1

    Component.onCompleted: _before = _inside
    on_InsideChanged: {
        if (_before >= 0) {
            moved.from = Theme.px(_inside > _before ? 20 : -20);
            moving.restart();
        }
        _before = _inside;
    }

    Icon {
        id: warning

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        name: "warning"
        visible: root.tally.tooFull
    }

    TitleText {
        id: count

        Accessible.ignored: true
        anchors.left: warning.visible ? warning.right : parent.left
        anchors.leftMargin: warning.visible ? Theme.half : 0
        anchors.verticalCenter: parent.verticalCenter
        tabular: true
        text: root.tally.checkedIn
        wrapMode: Text.NoWrap

        transform: Translate {
            id: shift
        }
    }

    // A further guest comes up from below, one who is taken back comes down.
    ParallelAnimation {
        id: moving

        objectName: "counter"

        NumberAnimation {
            id: moved

            duration: Theme.pageMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
            property: "y"
            target: shift
            to: 0
        }

        NumberAnimation {
            duration: Theme.pageMs
            from: 0.3
            property: "opacity"
            target: count
            to: 1
        }
    }

    BodyText {
        id: expected

        Accessible.name: root.tally.spokenCount
        anchors.baseline: count.baseline
        anchors.left: count.right
        anchors.leftMargin: Theme.px(14)
        color: Theme.soft
        text: root.tally.ofExpected
        weight: Theme.medium
        wrapMode: Text.NoWrap
    }

    LabelText {
        id: since

        Accessible.ignored: true
        anchors.right: plot.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: qsTr("Arrivals\nsince %1").arg(root.tally.since)
        visible: root.tally.since !== "" && root._roomy
        weight: Theme.medium
        wrapMode: Text.NoWrap
    }

    ArrivalPlot {
        id: plot

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        counts: root.tally.counts ?? []
        height: Theme.px(64)
        spoken: qsTr("Arrivals since %1, the last step: %2").arg(root.tally.since).arg(root.tally.counts[root.tally.counts.length - 1] ?? 0)
        // Beside a long sentence there is no room for it.
        visible: root.tally.since !== "" && root._plotRoom >= root._least
        width: Math.min(Theme.px(304), Math.max(root._least, root._plotRoom - (since.visible ? since.implicitWidth + Theme.px(24) : 0)))
    }
}
