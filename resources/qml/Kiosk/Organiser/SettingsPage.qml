pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Every setting in groups, and beside them the one that is opened: explained, changed, saved, taken back. */
SplitPage {
    id: root

    required property OrganiserSettings viewModel

    paneHeight: Math.min(512, 52 * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 560

    list: ListPane {
        id: settings

        emptyIcon: "search"
        emptyText: qsTr("No setting has these words.")
        focus: true
        model: root.viewModel.rows
        searchHint: qsTr("Find a setting")
        section.criteria: ViewSection.FullString
        section.property: "group"
        summary: qsTr("This kiosk: %1").arg(Theme.isolated(root.viewModel.kiosk))
        title: qsTr("Settings")

        delegate: SettingDelegate {
            required property int index
            required property string name
            required property string title

            // Nothing is cut through its letters.
            opacity: settings.showsWhole(y, height) ? 1 : 0
            focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
            listed: true
            text: title
            width: ListView.view.width

            required chosen
            required marked
            required picture
            required scope
            required troubled
            required value

            onChosenChanged: {
                if (chosen) {
                    settings.list.currentIndex = index;
                }
            }
            onClicked: root.viewModel.choose(name)
        }
        section.delegate: LabelText {
            required property string section

            Accessible.name: section
            Accessible.role: Accessible.Heading
            below: Theme.half
            leftPadding: Theme.px(12)
            // A heading stands with its first row, or not at all.
            opacity: settings.showsWhole(y, height + Theme.touch) ? 1 : 0
            rightPadding: Theme.px(12)
            text: section
            above: Theme.rowGap
            weight: Theme.semibold
            width: ListView.view.width
        }

        onSearched: text => root.viewModel.search(text)
    }
    pane: SettingPane {
        editor: root.viewModel.editor
        trouble: root.viewModel.trouble

        onTakenBack: root.viewModel.takeBack()
    }
}
