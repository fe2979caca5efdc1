pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** Every layout of badges with a badge in the one that is opened, or every printer with what waits for it. */
SplitPage {
    id: root

    required property OrganiserBadges viewModel

    readonly property bool _printing: viewModel.section === "printers"

    // Upright, the list needs room for a few rows.
    paneHeight: Math.min(640, (viewModel.section === "lines" ? 48 : 62) * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 720

    list: _printing ? printerList : viewModel.section === "lines" ? linesPane : layoutList
    pane: _printing ? printerPane : viewModel.saves ? savePane : badgePane
    strip: CaseSections {
        sections: root.viewModel.sections
        spoken: qsTr("What it is about")
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: layoutList

        ListPane {
            id: layouts

            focus: true
            model: root.viewModel.layouts
            title: qsTr("Badges")
            titled: false

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
    }

    Component {
        id: linesPane

        BadgeLinesPane {
            lines: root.viewModel.lines
        }
    }

    Component {
        id: printerList

        ListPane {
            id: printers

            even: false
            focus: true
            model: root.viewModel.printers.printers
            title: qsTr("Printers")
            titled: false

            delegate: SettingDelegate {
                required property int index
                required property string name
                required property string title
                required property string detail
                required property string number

                // Nothing is cut through its letters.
                opacity: printers.showsWhole(y, height) ? 1 : 0
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                listed: true
                marked: true
                scope: detail
                text: title
                value: number
                width: ListView.view.width

                required chosen
                required picture
                required troubled

                onChosenChanged: {
                    if (chosen) {
                        printers.list.currentIndex = index;
                    }
                }
                onClicked: root.viewModel.printers.choose(name)
            }
        }
    }

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

    Component {
        id: printerPane

        PrinterPane {
            printers: root.viewModel.printers
        }
    }
}
