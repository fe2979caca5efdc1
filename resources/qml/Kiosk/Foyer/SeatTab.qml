pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** One of many in the strip above the card that is answered: who they are and what they answered; a tap puts their card in front. */
Touchable {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string initial
    required property string reply
    required property string stateWord
    required property bool active
    required property bool alike
    /** The words stand beside the arch. */
    property bool lying: false
    /** There is room for the words only: a sign stands before the answer. */
    property bool narrow: false
    readonly property color _second: active ? Theme.accentInk : reply === "declined" ? Theme.ink : Theme.soft
    // A word such as Paylaşıldı stands beside the arch whole among seven.
    readonly property real _start: Theme.px(lying ? 10 : width < Theme.px(170) ? 12 : 16)
    readonly property real _end: Theme.px(lying ? 6 : 8)
    readonly property string _under: !lying || (alike && organisation !== "") ? organisation : stateWord

    Accessible.role: Accessible.PageTab
    bottomPadding: Theme.half
    fill: active ? Theme.accent : reply === "declined" ? Theme.sunken : Theme.surface
    fillPressed: active ? Theme.accentPressed : Theme.a10
    leftPadding: mirrored ? _end : _start
    outlineColor: active && Theme.highContrast ? Theme.accentLine : Theme.outline
    radius: Theme.radiusRow
    rightPadding: mirrored ? _start : _end
    spoken: name + (organisation === "" ? "" : ", " + organisation) + ". " + stateWord
    topPadding: Theme.px(lying ? 4 : 10)

    contentItem: GridLayout {
        columnSpacing: Theme.px(root.lying ? 10 : 8)
        columns: 2
        rowSpacing: root.lying ? Theme.half : 0

        Arch {
            visible: !root.narrow
            Layout.preferredHeight: Theme.px(root.lying ? 44 : 50)
            Layout.preferredWidth: Theme.px(root.lying ? 37 : 42)
            dashed: root.reply === "waiting" && !root.active
            fill: root.reply === "shared" ? Theme.admitted.field : root.reply === "declined" ? Theme.quietPressed : root.active ? Theme.doorLight : "transparent"
            foot: Theme.radiusCap
            outlineColor: Theme.accentLine
            outlineWidth: dashed ? Theme.px(3) : 0

            Icon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.px(2)
                color: root.reply === "shared" ? Theme.admitted.ink : Theme.ink
                name: root.reply === "shared" ? "check" : "minus"
                size: Theme.px(22)
                stroke: 2.4
                visible: root.reply !== "waiting"
            }

            BodyText {
                Accessible.ignored: true
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.px(2)
                color: root.active ? Theme.doorInk : Theme.accentLine
                font.pixelSize: Theme.px(24)
                lineHeight: Theme.px(32)
                text: root.initial
                visible: root.reply === "waiting"
                weight: Theme.semibold
            }
        }

        ShortText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            color: root.active ? Theme.accentInk : Theme.ink
            lines: 2
            sizes: ["label"]
            visible: !root.lying
            // The arch shows the same as a sign.
            whole: root.stateWord
        }

        ColumnLayout {
            Layout.columnSpan: root.lying && !root.narrow ? 1 : 2
            Layout.fillWidth: true
            spacing: 0

            FittingText {
                id: called

                Layout.fillWidth: true
                color: root.active ? Theme.accentInk : Theme.ink
                lines: !root.narrow && (root.lying || root.alike) ? 1 : 2
                ownLines: true
                sizes: root.narrow ? ["label"] : ["body", "label"]
                text: root.name
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.half
                // The arch shows the same where a name takes two lines; of a long organisation the card says all. Joined
                // letters stand on higher lines.
                visible: root._under !== "" && (root.alike || root.narrow || (called.lineCount < 2 && words.lineCount <= (root.lying ? 1 : 2)))

                Icon {
                    color: root._second
                    name: root.reply === "shared" ? "check" : "minus"
                    size: Theme.px(20)
                    stroke: 2.4
                    visible: root.narrow && root.reply !== "waiting"
                }

                ShortText {
                    id: words

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    color: root._second
                    lines: root.lying || called.lineCount > 1 ? 1 : 2
                    ownLines: true
                    sizes: ["label"]
                    weight: Theme.regular
                    // The card in front says all.
                    whole: root._under
                }
            }
        }

        Item {
            Layout.columnSpan: 2
            Layout.fillHeight: true
            visible: !root.lying
        }
    }
}
