pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The groups of the roster with their colours; one that is tapped is shown. */
Column {
    id: root

    required property Rows groups
    /** The person wants to see a badge of this group. */
    signal groupChosen(name: string)

    spacing: Theme.rowGap

    LabelText {
        color: Theme.ink
        text: qsTr("Colours of the groups")
        weight: Theme.medium
        width: parent.width
    }

    Flow {
        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.groups

            Touchable {
                id: group

                required property string name
                required property color colour
                required property bool chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.role: Accessible.RadioButton
                fill: chosen ? Theme.a10 : Theme.quiet
                fillPressed: Theme.quietPressed
                leftPadding: Theme.px(14)
                outlineColor: chosen ? Theme.accentLine : Theme.outline
                outlineWidth: chosen ? Theme.px(3) : Theme.outlineWidth
                rightPadding: Theme.px(18)
                text: name
                width: Math.min(implicitWidth, root.width)

                contentItem: Item {
                    implicitHeight: caption.implicitHeight
                    implicitWidth: swatch.width + Theme.rowGap + caption.implicitWidth

                    Rectangle {
                        id: swatch

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        border.color: Theme.edge
                        border.width: Math.max(1, Theme.px(1))
                        color: group.colour
                        height: Theme.px(28)
                        radius: Theme.px(8)
                        width: height
                    }

                    FittingText {
                        id: caption

                        anchors.left: swatch.right
                        anchors.leftMargin: Theme.rowGap
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        color: group.shownInk
                        lines: 1
                        sizes: ["label"]
                        text: group.text
                    }
                }

                onClicked: root.groupChosen(name)
            }
        }
    }
}
