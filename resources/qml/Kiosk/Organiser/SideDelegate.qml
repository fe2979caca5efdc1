pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One thing about two people: where it differs, each side's beside the other's; else once. */
Rectangle {
    id: root

    required property string label
    required property string one
    required property string other
    required property bool differs
    required property string spoken

    readonly property real _inset: Theme.px(16)
    /** The label stands beside what it is of, not above. */
    readonly property bool _beside: width >= Theme.px(560 * Theme.largerScale)
    readonly property real _labelWidth: _beside ? Theme.px(148 * Theme.largerScale) : width - 2 * _inset
    readonly property real _room: width - 2 * _inset - (_beside ? _labelWidth + Theme.gap : 0)

    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    color: differs ? Theme.a10 : "transparent"
    implicitHeight: words.implicitHeight + (differs ? 12 : 8) * Theme.px(1)
    radius: Theme.radiusRow

    Grid {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root._inset
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: root._beside ? 2 : 1
        verticalItemAlignment: Grid.AlignVCenter

        LabelText {
            Accessible.ignored: true
            color: root.differs ? Theme.ink : Theme.soft
            text: root.label
            width: root._labelWidth
        }

        Row {
            id: sides

            spacing: Theme.gap

            Repeater {
                model: root.differs ? [root.one, root.other] : [root.one]

                FittingText {
                    required property string modelData

                    Accessible.ignored: true
                    anchors.verticalCenter: parent?.verticalCenter
                    color: modelData === "" ? Theme.soft : Theme.ink
                    lines: 2
                    sizes: ["body", "label"]
                    // An address that is too long is broken before its @.
                    text: modelData === "" ? qsTr("none") : modelData.replace(/@/g, "\u200B@")
                    tight: true
                    weight: root?.differs && modelData !== "" ? Theme.semibold : Theme.regular
                    width: root.differs ? (root._room - sides.spacing) / 2 : root._room
                }
            }
        }
    }
}
