pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What is announced, or what changed on the agenda, as large as its words allow. */
Rectangle {
    id: root

    required property string words
    required property string detail

    Accessible.name: detail === "" ? words : words + ". " + detail
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.information.field
    radius: Theme.radiusTile

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.panePadding
        columnSpacing: Theme.px(32)
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.px(24)

        Icon {
            color: Theme.information.ink
            name: root.detail === "" ? "mega" : "calendar"
            size: Theme.px(96)
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
                visible: !Theme.portrait
            }

            FittingText {
                Accessible.ignored: true
                Layout.fillWidth: true
                balanced: true
                color: Theme.information.ink
                lines: Theme.portrait ? 10 : 5
                sizes: ["title", "headline", "heading"]
                text: root.words
            }

            FittingText {
                Accessible.ignored: true
                Layout.fillWidth: true
                balanced: true
                color: Theme.information.ink
                lines: 3
                sizes: ["heading", "body"]
                text: root.detail
                visible: text !== ""
                weight: Theme.medium
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
