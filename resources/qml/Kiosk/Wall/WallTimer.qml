pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How long the round still is, as large as the page has room for, and what to do then. */
Item {
    id: root

    required property WallRounds rounds

    readonly property real _digits: Math.floor(Math.min((height - bar.height - words.height - 2 * Theme.px(24)) * 0.9, width / 2.9))

    TypeText {
        id: time

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
        step: TypeStep {
            family: Theme.displayFamily
            line: root._digits
            name: "timer"
            size: root._digits
            tracking: -0.028 * root._digits
        }
        text: root.rounds.left
        visible: text !== ""
        weight: Theme.semibold
        y: Math.round((root.height - bar.height - words.height - 2 * Theme.px(24) - height) / 2)

        font.features: ({
                "tnum": 1
            })
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.accentLine
        name: "table"
        size: Math.round(root._digits * 0.8)
        stroke: 1.5
        visible: !time.visible
        y: Math.round((root.height - bar.height - words.height - 2 * Theme.px(24) - height) / 2)
    }

    ProgressBar {
        id: bar

        anchors.bottom: words.top
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.right: parent.right
        progress: root.rounds.progress
        spoken: root.rounds.title
    }

    FittingText {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.right: parent.right
        lines: 2
        sizes: ["heading", "body"]
        text: root.rounds.sentence
    }
}
