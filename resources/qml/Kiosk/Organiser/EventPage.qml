pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The event itself: each part of it, and beside them the one that is changed. */
SplitPage {
    id: root

    required property OrganiserEvent viewModel

    paneHeight: Math.min(560, 52 * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 640

    strip: CaseSections {
        sections: root.viewModel.sections
        spoken: qsTr("What it is about")
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    list: ListPane {
        id: parts

        emptyIcon: "pencil"
        even: false
        focus: true
        model: root.viewModel.parts
        title: qsTr("Event")
        titled: false

        delegate: ResultRow {
            required property int index
            required property string name
            required property string title
            required property string value

            detail: value
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            // Nothing is cut through its letters.
            opacity: parts.showsWhole(y, height) ? 1 : 0
            text: title
            width: ListView.view.width

            required chosen

            onChosenChanged: {
                if (chosen) {
                    parts.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(name)
        }
    }

    pane: EventPane {
        viewModel: root.viewModel
    }
}
