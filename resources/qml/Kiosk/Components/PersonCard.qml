pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A card of one person; what stands under the header is the card's own content. */
Rectangle {
    id: root

    required property string name
    property string organisation: ""
    property string initial: name.slice(0, 1)
    property bool waiting: false
    property bool declined: false
    default property alias content: under.data
    readonly property real contentWidth: under.width

    border.color: waiting ? Theme.accentLine : Theme.outline
    border.width: waiting ? Theme.px(3) : Theme.outlineWidth
    color: declined ? Theme.sunken : Theme.surface
    implicitHeight: header.implicitHeight + under.childrenRect.height + Theme.px(48)
    implicitWidth: Theme.px(384)
    radius: Theme.radiusTile

    PersonHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.tilePadding
        anchors.right: parent.right
        anchors.rightMargin: Theme.tilePadding
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        declined: root.declined
        initial: root.initial
        name: root.name
        organisation: root.organisation
    }

    Item {
        id: under

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.rowGap
    }
}
