pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What visitors are told and take along: left all there is of it, right the one thing that was opened. */
SplitPage {
    id: root

    required property OrganiserInformation viewModel

    readonly property bool _plans: viewModel.section === "plans"
    readonly property bool _texts: viewModel.section === "texts"

    list: _plans ? planList : _texts ? textList : entryList
    pane: _plans ? planPane : _texts ? textPane : entryPane
    paneHeight: Math.min(620, 52 * height / Theme.px(100) / Theme.largerScale)
    paneWidth: 780

    strip: CaseSections {
        sections: root.viewModel.sections
        spoken: qsTr("What it is about")
        width: root.width

        onSectionChosen: name => root.viewModel.show(name)
    }

    Component {
        id: planList

        FloorPlanList {
            plans: root.viewModel.plans
        }
    }

    Component {
        id: planPane

        FloorPlanPane {
            plans: root.viewModel.plans
        }
    }

    Component {
        id: entryList

        TakeAlongList {
            entries: root.viewModel.entries
        }
    }

    Component {
        id: entryPane

        TakeAlongPane {
            entries: root.viewModel.entries
        }
    }

    Component {
        id: textList

        ListPane {
            id: texts

            emptyIcon: "shield"
            even: false
            focus: true
            model: root.viewModel.texts.texts
            title: qsTr("Privacy texts")
            titled: false

            delegate: ResultRow {
                required property int index
                required property string name
                required property string title

                // Nothing is cut through its letters.
                opacity: texts.showsWhole(y, height) ? 1 : 0
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
                listed: true
                text: title
                width: ListView.view.width

                required chosen
                required detail

                onChosenChanged: {
                    if (chosen) {
                        texts.list.currentIndex = index;
                    }
                }
                onClicked: root.viewModel.texts.choose(name)
            }
        }
    }

    Component {
        id: textPane

        PrivacyTextPane {
            texts: root.viewModel.texts
        }
    }
}
