pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What each desk does: how much it scans, and how long it takes from an answer to the next scan. */
ListCard {
    id: root

    required property OrganiserDoorWatch door

    readonly property real _figure: innerWidth * 0.15

    component Figure: LabelText {
        required property bool heading

        color: heading ? Theme.soft : Theme.ink
        horizontalAlignment: Text.AlignRight
        tabular: true
        weight: heading ? Theme.medium : Theme.semibold
        width: root._figure
    }

    component Line: Item {
        id: line

        required property string name
        required property string scans
        required property string median
        required property string slow
        required property string last
        property bool heading: false

        height: Math.max(Theme.px(36), caption.implicitHeight, figures.implicitHeight) + Theme.half

        LabelText {
            id: caption

            anchors.left: parent.left
            anchors.right: figures.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            text: line.name
            weight: Theme.medium
        }

        Row {
            id: figures

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.half

            Figure {
                heading: line.heading
                text: line.scans
            }

            Figure {
                heading: line.heading
                text: line.median
            }

            Figure {
                heading: line.heading
                text: line.slow
            }

            Figure {
                heading: line.heading
                text: line.last
            }
        }
    }

    hint: qsTr("With the time from an answer to the next scan")
    model: door.desks
    nothing: qsTr("No desk has scanned anything today.")
    title: qsTr("Desks")

    delegate: Line {
        Accessible.name: qsTr("%1: %2 scans, half within %3 to the next one, nine of ten within %4, the last at %5").arg(name).arg(scans).arg(median).arg(slow).arg(last)
        Accessible.role: Accessible.ListItem
        // Nothing is cut through its letters.
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: ListView.view.width
    }
    header: Line {
        Accessible.ignored: true
        heading: true
        last: qsTr("Last")
        median: qsTr("Median")
        name: ""
        scans: qsTr("Scans")
        slow: qsTr("9 of 10")
        width: root.innerWidth
    }
}
