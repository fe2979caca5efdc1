pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the agenda shows, to choose where large letters leave no room for it beside the rows: day, order, track or room. */
SheetPanel {
    id: root

    required property FoyerAgenda viewModel

    title: qsTr("What to show")

    closeText: qsTr("Show")

    component Choices: Flow {
        id: choices

        required property Rows rows
        property alias count: each.count

        signal chosenAt(index: int)

        spacing: Theme.px(12)
        visible: each.count > 0
        width: parent.width

        Repeater {
            id: each

            model: choices.rows

            QuietButton {
                required property string label
                required property int index
                required chosen

                // Nothing is cut through its letters.
                opacity: root.showsWhole(choices.y + y, height) ? 1 : 0
                text: label
                width: Math.min(Math.max(implicitWidth, Theme.px(200)), choices.width)

                onClicked: choices.chosenAt(index)
            }
        }
    }

    Choices {
        rows: root.viewModel.days

        onChosenAt: index => root.viewModel.chooseDay(index)
    }

    Choices {
        rows: root.viewModel.orders

        onChosenAt: index => root.viewModel.chooseOrder(index)
    }

    RowLine {
        visible: root.viewModel.filters.count > 0
        width: parent.width
    }

    Choices {
        rows: root.viewModel.filters

        onChosenAt: index => root.viewModel.chooseFilter(index)
    }
}
