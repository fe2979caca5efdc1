pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** One kiosk: how it stands, its name, and its figures. */
Touchable {
    id: root

    required property string kind
    required property string iconName
    required property string name
    required property string standing
    required property bool chosen
    required property list<string> figures
    required property KioskMeasures measures

    Accessible.checkable: true
    Accessible.checked: chosen
    bottomPadding: 0
    fill: chosen ? Theme.a10 : "transparent"
    fillPressed: chosen ? Theme.a20 : Theme.a10
    implicitHeight: Theme.deskRow
    leftPadding: mirrored ? Theme.gap : Theme.px(12)
    outlineColor: chosen ? Theme.accentLine : "transparent"
    outlineWidth: chosen ? Theme.px(3) : 0
    radius: Theme.radiusSmall
    rightPadding: mirrored ? Theme.px(12) : Theme.gap
    text: name
    topPadding: 0

    contentItem: Item {
        implicitHeight: words.implicitHeight

        KioskMark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.iconName
            kind: root.kind
            size: Theme.px(36)
        }

        GridLayout {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: columns.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.gap
            columns: root.measures.oneLine ? 2 : 1
            rowSpacing: 0

            LabelText {
                Layout.fillWidth: true
                Layout.maximumWidth: root.measures.oneLine ? root.measures.nameWidth : -1
                Layout.preferredWidth: root.measures.nameWidth
                color: Theme.ink
                // What tells long names apart stands at their ends; the card has them whole.
                elide: Text.ElideMiddle
                text: root.name
                weight: Theme.semibold
                wrapMode: Text.NoWrap
            }

            FittingText {
                Layout.fillWidth: true
                color: root.kind === "admitted" && !root.down ? Theme.soft : Theme.ink
                lines: 1
                sizes: ["label", "plainLabel"]
                text: root.standing
                weight: root.kind === "admitted" ? Theme.regular : Theme.medium
            }
        }

        KioskColumns {
            id: columns

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            figures: root.figures
            measures: root.measures
        }
    }
}
