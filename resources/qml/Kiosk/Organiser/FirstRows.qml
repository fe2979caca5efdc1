pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The first rows of a table as its file has them, from left to right in every language; what does not fit is a swipe away. */
Rectangle {
    id: root

    required property Rows columns

    Accessible.name: qsTr("The first rows, as the file has them")
    Accessible.role: Accessible.Table
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    border.color: Theme.outline
    border.width: Math.max(1, Theme.outlineWidth)
    color: Theme.raised
    implicitHeight: table.height + 2 * Theme.rowGap
    radius: Theme.radiusRow

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: height
        contentWidth: table.width
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: table

            leftPadding: Theme.half
            spacing: Theme.px(24)

            Repeater {
                model: root.columns

                Column {
                    id: column

                    required property string name
                    required property string cells

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
}
