pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** What visitors are told and take along: left all there is of it, right the one thing that was opened. */
SplitPage {
    id: root

    required property OrganiserInformation viewModel

    readonly property bool _plans: viewModel.section === "plans"

    list: _plans ? planList : entryList
    pane: _plans ? planPane : entryPane
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
}
