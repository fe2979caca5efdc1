pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** Text in the first of up to three sizes in which its words fit the width and its lines fit the count. */
Item {
    id: root

    required property string text
    property list<string> sizes: ["body", "label"]
    property int lines: 2
    property int weight: Theme.semibold
    property color color: Theme.ink
    property int alignment: Text.AlignLeft
    readonly property TypeStep step: last.fits ? Theme.step(sizes[_chosen]) : Theme.plainLabel
    readonly property int lineCount: shown.lineCount
    readonly property real contentWidth: shown.contentWidth

    readonly property int _chosen: first.fits || sizes.length < 2 ? 0 : second.fits || sizes.length < 3 ? 1 : 2

    component Trial: TypeText {
        readonly property bool fits: contentWidth <= width + 1 && lineCount <= root.lines

        Accessible.ignored: true
        text: root.text
        visible: false
        weight: root.weight
        width: root.width
        wrapMode: Text.WordWrap
    }

    implicitHeight: shown.implicitHeight
    implicitWidth: Math.ceil(first.implicitWidth)

    Trial {
        id: first

        step: Theme.step(root.sizes[0])
    }

    Trial {
        id: second

        step: Theme.step(root.sizes[Math.min(1, root.sizes.length - 1)])
    }

    Trial {
        id: last

        step: Theme.step(root.sizes[root.sizes.length - 1])
        text: Theme.largerText && step.name === "label" ? root.text : ""
    }

    TypeText {
        id: shown

        color: root.color
        horizontalAlignment: root.alignment
        step: root.step
        text: root.text
        weight: root.weight
        width: root.width
    }
}
