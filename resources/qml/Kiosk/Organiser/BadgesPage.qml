pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** Every layout of badges, and beside them a badge in the one that is opened. */
SplitPage {
    id: root

    required property OrganiserBadges viewModel

    // Upright, the list needs room for a few rows.
    paneHeight: Math.min(640, 62 * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 720

    list: ListPane {
        id: layouts

        focus: true
        model: root.viewModel.layouts
        title: qsTr("Badges")

        delegate: SettingDelegate {
            required property int index
            required property string name
            required property string title
            required property string detail
            required property string used

            // Nothing is cut through its letters.
            opacity: layouts.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            marked: true
            picture: used === "" ? "card" : "printer"
            scope: detail
            text: title
            value: used
            width: ListView.view.width

            required chosen
            required troubled

            onChosenChanged: {
                if (chosen) {
                    layouts.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(name)
        }
    }
    pane: root.viewModel.saves ? savePane : badgePane

    Component {
        id: badgePane

        BadgePane {
            badges: root.viewModel
        }
    }

    Component {
        id: savePane

        BadgeSavePane {
            badges: root.viewModel
        }
    }
}
