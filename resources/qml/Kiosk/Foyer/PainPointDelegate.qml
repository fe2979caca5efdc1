pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A pain point: its words, who shares it, its table, and what one can do about it. */
Rectangle {
    id: root

    required property string painPoint
    required property string words
    required property int supporters
    required property int groups
    required property bool sharedByAll
    required property string table
    required property int helpers
    required property list<real> shares
    required property bool supported
    required property bool offered
    required property int index
    /** It may say what somebody is typing. */
    property bool likest: false

    readonly property string _badges: qsTr("%n badge(s)", "", supporters)
    readonly property string _groups: groups === 0 ? "" : sharedByAll ? qsTr("all %n group(s)", "", groups) : qsTr("%n group(s)", "", groups)
    readonly property string _help: helpers === 0 ? "" : qsTr("%n can help", "", helpers)

    /** The person supports it. */
    signal supportGiven
    /** The person can help, or takes that back. */
    signal helpOffered

    Accessible.name: [words, _badges, _groups, table, _help].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    border.color: likest ? Theme.accentLine : Theme.outline
    border.width: likest ? Theme.px(3) : Theme.outlineWidth
    color: Theme.surface
    height: Math.max(Theme.px(96), parts.implicitHeight + 2 * Theme.rowGap)
    radius: Theme.radiusTile

    GridLayout {
        id: parts

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.rowGap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.half

            FittingText {
                Layout.fillWidth: true
                balanced: false
                lines: 2
                // Upright the first one is to stand whole below what one types in.
                sizes: Theme.portrait ? ["body", "label"] : ["heading", "body"]
                text: root.words
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.rowGap

                LabelText {
                    color: Theme.soft
                    height: Math.max(implicitHeight, told.visible || helped.visible ? Theme.px(40) : 0)
                    text: root._groups === "" ? root._badges : qsTr("%1, %2").arg(root._badges).arg(root._groups)
                    verticalAlignment: Text.AlignVCenter
                }

                Chip {
                    id: told

                    text: root.table
                    tone: "information"
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                }

                Chip {
                    id: helped

                    text: root._help
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: Theme.portrait
            spacing: Theme.rowGap

            Row {
                id: bars

                Accessible.ignored: true
                Layout.alignment: Qt.AlignBottom
                Layout.preferredHeight: Theme.px(64)
                Layout.rightMargin: Theme.rowGap
                spacing: Theme.px(4)

                Repeater {
                    model: root.shares

                    Item {
                        id: bar

                        required property real modelData

                        height: bars.height
                        width: Theme.px(18)

                        Arch {
                            anchors.bottom: parent.bottom
                            fill: Theme.a50
                            height: Math.max(Theme.px(3), bar.height * bar.modelData)
                            width: parent.width
                        }
                    }
                }
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.minimumWidth: Theme.px(140)
                Layout.preferredWidth: Theme.px(196)
                iconName: root.offered ? "check" : "talk"
                spoken: (root.offered ? qsTr("You can help; take that back") : text) + ". " + root.words
                text: root.offered ? qsTr("You can help") : qsTr("I can help")

                onClicked: root.helpOffered()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.minimumWidth: Theme.px(140)
                Layout.preferredWidth: Theme.px(208)
                enabled: !root.supported
                fill: Theme.a10
                fillPressed: Theme.a20
                iconName: root.supported ? "check" : "hand"
                ink: Theme.accentLine
                spoken: text + ". " + root.words
                text: root.supported ? qsTr("Supported") : qsTr("Support")

                onClicked: root.supportGiven()
            }
        }
    }
}
