pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the list says of the guest on a verdict pane, one line each, as many as there is room for; a tap or F9 shows all details. */
Touchable {
    id: root

    required property VerdictPane pane
    /** How high it may be. */
    required property real room
    /** All of it is on the panel beside the pane; it is not said twice. */
    required property bool told
    /** How high it is with a single line. */
    readonly property real leastHeight: Math.max(Theme.touch, (_count > 1 ? _line : _single) + topPadding + bottomPadding)

    readonly property VerdictTone _tone: Theme.verdict(pane.kind)
    /** Offered also where the list says nothing beside. */
    property bool always: false

    readonly property int _count: Math.max(pane.factTexts.length, 1)
    readonly property bool bare: pane.factTexts.length === 0
    readonly property real _line: Math.max(Theme.bodyLine, Theme.labelLine) + Theme.half
    /** What a single one takes, which may be in two lines. */
    readonly property real _single: bare ? _line : 2 * Theme.labelLine
    readonly property int _fitting: Math.max(1, Math.min(_count, Math.floor((room - topPadding - bottomPadding) / _line)))

    bottomPadding: Theme.rowGap
    fill: _tone.dark ? _tone.step1 : Qt.tint(_tone.field, "#A6FFFFFF")
    fillPressed: _tone.dark ? Qt.lighter(_tone.step1, 1.2) : Qt.tint(_tone.field, "#D0FFFFFF")
    height: visible ? Math.max(Theme.touch, implicitHeight) : 0
    ink: _tone.ink
    leftPadding: Theme.px(20)
    outlineWidth: 0
    rightPadding: Theme.px(20)
    spoken: [bare ? qsTr("Details") : qsTr("What the list says"), pane.factsSpoken, "F9"].filter(part => part !== "").join(", ")
    topPadding: Theme.rowGap
    visible: (always || !bare) && !told

    contentItem: Item {
        implicitHeight: root._count > 1 ? root._fitting * root._line : root._single

        Column {
            anchors.left: parent.left
            anchors.right: aside.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: root._fitting

                FactLine {
                    required property int index

                    height: root._count > 1 ? root._line : root._single
                    ink: root.shownInk
                    label: root.pane.factLabels[index] ?? ""
                    picture: root.bare ? "list" : root.pane.factIcons[index] ?? ""
                    text: root.bare ? qsTr("Details") : root.pane.factTexts[index] ?? ""
                    width: parent?.width ?? 0
                }
            }
        }

        Column {
            id: aside

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.half

            KeyCap {
                anchors.right: parent.right
                fill: root._tone.dark ? root._tone.ink : root._tone.ink
                ink: root._tone.field
                text: "F9"
            }

            LabelText {
                Accessible.ignored: true
                anchors.right: parent.right
                color: root.shownInk
                text: qsTr("%1 more").arg(root._count - root._fitting)
                visible: root._fitting > 1 && root._fitting < root._count
                weight: Theme.medium
                wrapMode: Text.NoWrap
            }
        }
    }
}
