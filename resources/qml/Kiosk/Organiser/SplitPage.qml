pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

/** A page of two cards: what there is, and beside or below it the one thing that was chosen. */
OrganiserPage {
    id: root

    required property Component list
    required property Component pane
    /** How wide the pane is beside the list, and how high below it; measures of tokens.md. */
    property real paneWidth: 496
    property real paneHeight: 600
    /** What stands above both, such as a choice of what is listed. */
    property alias strip: above.data

    Item {
        id: above

        height: childrenRect.height
        width: parent.width
    }

    GridLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: above.bottom
        anchors.topMargin: above.height > 0 ? Theme.rowGap : 0
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(1216 - root.paneWidth)
            focus: true
            sourceComponent: root.list
        }

        Loader {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(root.paneHeight * Theme.largerScale)
            Layout.preferredWidth: Theme.px(root.paneWidth)
            sourceComponent: root.pane
        }
    }
}
