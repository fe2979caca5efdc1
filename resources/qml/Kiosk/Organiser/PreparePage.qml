pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Preparing the event: how much of it is ready, how far off it is, and its steps, each a way to the page where it is done. */
OrganiserPage {
    id: root

    required property OrganiserPrepare viewModel

    readonly property bool _beside: !Theme.portrait
    readonly property real _heads: _beside ? steps.headHeight : steps.headHeight + extras.headHeight + _between
    /** Upright every step is to be in sight. */
    readonly property real _between: _beside ? Theme.rowGap : Theme.half
    /** What rows have to be that stand beside each other, or else below. */
    readonly property list<real> _leasts: _beside ? steps.leasts.map((least, at) => Math.max(least, extras.leasts[at] ?? 0)) : [...steps.leasts, ...extras.leasts]
    /** What of the page's height is left for each row beyond that. */
    readonly property real _share: Math.max(0, Math.min(Theme.px(36), Math.floor((height - flick.y - _heads - _leasts.reduce((sum, least) => sum + least + Theme.half, 0)) / Math.max(1, _leasts.length))))

    PageTitle {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(4)
        anchors.top: parent.top
        step: Theme.portrait ? Theme.heading : Theme.title
        text: root.viewModel.title
        wrapMode: Text.NoWrap
    }

    LabelText {
        id: smallUntil

        Accessible.ignored: true
        text: root.viewModel.until
        visible: false
        weight: Theme.medium
        wrapMode: Text.NoWrap
    }

    FittingText {
        id: until

        readonly property bool beside: heading.implicitWidth + Theme.px(48) + smallUntil.implicitWidth + Theme.gap + practise.width <= root.width

        anchors.left: beside ? heading.right : parent.left
        anchors.leftMargin: Theme.px(beside ? 36 : 4)
        anchors.right: practise.left
        anchors.rightMargin: Theme.gap
        color: Theme.soft
        lines: 1
        sizes: ["body", "label", "plainLabel"]
        text: root.viewModel.until
        weight: Theme.medium
        y: beside ? heading.y + heading.baselineOffset - baselineOffset : heading.y + heading.height
    }

    QuietButton {
        id: practise

        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(Theme.touch, implicitContentHeight)
        iconName: "pencil"
        text: qsTr("Practise")
        // It reaches down beside the head of the steps, which has room there.
        z: 1

        onClicked: root.viewModel.practise()
    }

    WholeParts {
        id: flick

        anchors.bottom: parent.bottom
        anchors.bottomMargin: contentHeight > root.height - y + 1 ? more.visibleHeight + Theme.half : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.half + Math.max(practise.height - steps.headHeight, until.beside ? heading.height : until.y + until.height)
        side: 0

        Grid {
            columnSpacing: Theme.gap
            columns: root._beside ? 2 : 1
            rowSpacing: root._between
            width: parent?.width ?? 0

            StepColumn {
                id: steps

                headed: root._beside
                opened: root.viewModel.opened
                page: flick
                heights: root._leasts.slice(0, count).map(least => least + root._share)
                steps: root.viewModel.steps
                title: qsTr("Every event")
                width: root._beside ? Math.floor((root.width - Theme.gap) / 2) : root.width

                onStepChosen: name => root.viewModel.open(name)
            }

            StepColumn {
                id: extras

                opened: root.viewModel.opened
                page: flick
                heights: root._leasts.slice(root._beside ? 0 : steps.count).map(least => least + root._share)
                steps: root.viewModel.extras
                title: qsTr("Where your event needs it")
                width: steps.width

                onStepChosen: name => root.viewModel.open(name)
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
    }
}
