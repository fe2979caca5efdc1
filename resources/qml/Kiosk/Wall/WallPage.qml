pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

/** Rows below each other that share the height of the page; a single one that would not fit is made smaller. */
Item {
    id: root

    default property alias rows: column.data
    /** The rows are higher than the page. */
    readonly property bool crowded: visible && column.implicitHeight > height + 1

    ColumnLayout {
        id: column

        height: Math.max(root.height, implicitHeight)
        scale: Math.min(1, root.height / Math.max(1, implicitHeight))
        spacing: Theme.rowGap
        transformOrigin: Theme.rightToLeft ? Item.TopRight : Item.TopLeft
        width: root.width
    }
}
