pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A person among many: initial, name, organisation and answer; a tap puts their card in front. */
Touchable {
    id: root

    required property string name
    required property string organisation
    required property string initial
    required property string reply
    required property bool declined
    /** What was shared is recorded; the statistics are asked for on the card, and not agreed to so far. */
    required property bool asked
    readonly property bool _lying: width > 1.6 * height
    /** Among many there is no room for everything beside the name: the answer stands below it. */
    readonly property bool _narrow: _lying && width < Theme.px(480) * Theme.largerScale
    readonly property string _state: asked ? qsTr("Statistics?") : reply === "shared" ? qsTr("Shared") : reply === "declined" ? qsTr("Not now") : qsTr("Tap to answer")

    bottomPadding: Theme.px(_narrow ? 0 : _lying ? 4 : 16)
    fill: "transparent"
    fillPressed: Theme.a10
    leftPadding: Theme.px(_lying ? (_narrow ? 16 : 24) : width < Theme.px(180) ? 12 : 16)
    outlineWidth: 0
    radius: Theme.radiusTile
    rightPadding: leftPadding
    spoken: name + ", " + organisation + ". " + (asked ? qsTr("Shared") + ". " : "") + _state
    topPadding: Theme.px(_narrow ? 0 : _lying ? 4 : 20)

    contentItem: GridLayout {
        columnSpacing: root._narrow ? Theme.px(12) : Theme.gap
        columns: root._lying ? 4 : 1
        rowSpacing: Theme.px(12)

        InitialArch {
            Layout.alignment: root._lying ? Qt.AlignVCenter : Qt.AlignLeft
            Layout.preferredHeight: root._lying ? Theme.px(56) : Theme.px(72)
            Layout.preferredWidth: root._lying ? Theme.px(50) : Theme.px(64)
            initial: root.initial
            sunken: root.declined
            visible: !root._narrow || root.width >= Theme.px(280) * Theme.largerScale
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittingText {
                Layout.fillWidth: true
                lines: root._lying ? 1 : 2
                sizes: ["body", "label"]
                text: root.name
            }

            FittingText {
                Layout.fillWidth: true
                color: Theme.soft
                sizes: ["label"]
                text: root._narrow ? root._state : root.organisation
                visible: text !== ""
                weight: Theme.regular
            }
        }

        Item {
            Layout.fillHeight: true
            visible: !root._lying
        }

        AnswerArch {
            answer: root.reply
        }

        FittingText {
            Layout.fillWidth: !root._lying
            Layout.preferredWidth: root._lying ? Theme.px(150) : -1
            sizes: ["label"]
            text: root._state
            visible: !root._narrow
        }
    }
}
