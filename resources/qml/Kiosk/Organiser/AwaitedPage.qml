pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Whom somebody waits for: left who has come and who has not, right who is told of the one who was opened. */
SplitPage {
    id: root

    required property OrganiserAwaited viewModel

    /** How much of an upright page the pane takes: where nobody is opened it only says what it is for. */
    readonly property real _share: viewModel.name === "" ? 30 : 58

    paneHeight: Math.min(640, _share * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 560

    list: ListPane {
        id: guests

        emptyIcon: "star"
        emptyText: root.viewModel.hint
        even: false
        focus: true
        model: root.viewModel.guests
        searchHint: qsTr("Name, organisation or code")
        summary: root.viewModel.summary
        title: qsTr("Awaited guests")

        delegate: ResultRow {
            required property int index
            required property string name

            // Nothing is cut through its letters.
            opacity: guests.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            height: Math.max(Theme.touch, implicitHeight)
            listed: true
            text: name
            width: ListView.view.width

            required chosen
            required detail
            required past
            required stateText

            onClicked: root.viewModel.open(index)
        }

        Component.onCompleted: focusSearch()
        onAccepted: root.viewModel.open(0)
        onSearched: text => root.viewModel.search(text)

        Connections {
            function onCleared() {
                guests.clear();
            }

            target: root.viewModel
        }
    }
    pane: AwaitedPane {
        awaited: root.viewModel
    }
}
