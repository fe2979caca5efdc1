pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The first rows of a table as its file has them, from left to right in every language; further columns are a tap or a swipe away. */
Item {
    id: root

    required property Rows columns

    /** Shows the columns after those that are shown, or the first ones again. */
    function _turn() {
        if (flick.atXEnd) {
            flick.contentX = 0;
            return;
        }
        for (let at = 0; at < cells.count; at += 1) {
            const item = cells.itemAt(at);
            if (item && item.x + item.width > flick.contentX + flick.width + 1) {
                flick.contentX = Math.min(item.x, flick.contentWidth - flick.width);
                return;
            }
        }
    }

    Accessible.name: qsTr("The first rows, as the file has them")
    Accessible.role: Accessible.Table
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Math.max(table.height, further.visible ? further.height : 0)

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: further.visible ? further.left : parent.right
        anchors.rightMargin: further.visible ? Theme.rowGap : 0
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: height
        contentWidth: table.width
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: table

            spacing: Theme.px(24)

            Repeater {
                id: cells

                model: root.columns

                Column {
                    id: column

                    required property string name
                    required property string cells

                    // Nothing is cut through its letters.
                    opacity: x >= flick.contentX - 1 && (x + width <= flick.contentX + flick.width + 1 || width > flick.width) ? 1 : 0

                    LabelText {
                        Accessible.name: column.name + ": " + column.cells
                        Accessible.role: Accessible.Column
                        color: Theme.ink
                        text: column.name
                        weight: Theme.semibold
                        wrapMode: Text.NoWrap
                    }

                    LabelText {
                        Accessible.ignored: true
                        text: column.cells
                        textFormat: Text.PlainText
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    Touchable {
        id: further

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        fill: Theme.quiet
        fillPressed: Theme.quietPressed
        implicitHeight: Theme.touch
        implicitWidth: Theme.touch
        spoken: flick.atXEnd ? qsTr("First columns") : qsTr("Further columns")
        visible: table.width > root.width

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                color: Theme.ink
                mirror: !flick.atXEnd
                name: "back"
                size: Theme.px(28)
            }
        }

        onClicked: root._turn()
    }
}
