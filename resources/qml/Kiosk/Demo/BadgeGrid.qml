pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Everyone's badge, to search and to scan. */
ColumnLayout {
    id: root

    required property BadgePanelViewModel viewModel

    spacing: Theme.px(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        SearchField {
            Layout.fillWidth: true
            placeholder: qsTr("Name, organisation or group")

            onEdited: text => root.viewModel.search(text)
        }

        BodyText {
            tabular: true
            text: root.viewModel.countText
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }

    GridView {
        id: grid

        currentIndex: -1
        readonly property int across: Math.max(1, Math.floor(width / Theme.px(380)))

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.rightMargin: -Theme.rowGap
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Theme.px(76) + Theme.rowGap
        cellWidth: width / across
        clip: true
        model: root.viewModel.badges

        delegate: Item {
            id: cell

            required property int index
            required property string name
            required property string detail
            required property string standing
            required property bool inside

            height: grid.cellHeight
            width: grid.cellWidth

            ResultRow {
                detail: cell.detail
                height: Theme.px(76)
                past: cell.inside
                stateText: cell.standing
                text: cell.name
                width: parent.width - Theme.rowGap

                onClicked: root.viewModel.scan(cell.index)
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Nobody fits. Try fewer letters.")
        visible: grid.count === 0
    }
}
