import QtQuick
import Kiosk.Theme

/** A white card of the organiser's pages; its parts go into it, inside the padding. */
Rectangle {
    id: root

    default property alias parts: inner.data
    readonly property alias innerWidth: inner.width
    readonly property alias innerHeight: inner.height

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    Item {
        id: inner

        anchors.bottomMargin: Theme.px(20)
        anchors.fill: parent
        anchors.leftMargin: Theme.tilePadding
        anchors.rightMargin: Theme.tilePadding
        anchors.topMargin: Theme.px(20)
    }
}
