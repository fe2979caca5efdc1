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
    readonly property bool _lying: width > 2 * height
    readonly property string _state: reply === "shared" ? qsTr("Shared") : reply === "declined" ? qsTr("Not now") : qsTr("Tap to answer")

    bottomPadding: Theme.px(_lying ? 4 : 16)
    fill: "transparent"
    fillPressed: Theme.a10
    leftPadding: Theme.px(_lying ? 24 : width < Theme.px(180) ? 12 : 16)
    outlineWidth: 0
    radius: Theme.radiusTile
    rightPadding: leftPadding
    spoken: name + ", " + organisation + ". " + _state
    topPadding: Theme.px(_lying ? 4 : 20)

    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root._lying ? 4 : 1
        rowSpacing: Theme.px(12)

        InitialArch {
            Layout.alignment: root._lying ? Qt.AlignVCenter : Qt.AlignLeft
            Layout.preferredHeight: root._lying ? Theme.px(56) : Theme.px(72)
            Layout.preferredWidth: root._lying ? Theme.px(50) : Theme.px(64)
            initial: root.initial
            sunken: root.declined
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
                text: root.organisation
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
        }
    }
}
