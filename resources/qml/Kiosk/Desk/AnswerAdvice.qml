pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/** What to do next, at the foot of a verdict pane: side by side, or one below the other. */
Item {
    id: root

    required property DeskViewModel viewModel
    required property bool stacked
    /** There is little height. */
    property bool low: false
    /** There is the least height. */
    property bool least: false
    /** There is no room for the second lines of what stands one below the other. */
    property bool crowded: false
    /** How high it is with them. */
    readonly property real fullHeight: !stacked || stack.columns > 1 || blocksBelow.count < 3 ? 0 : [0, 1, 2].map(at => blocksBelow.itemAt(at) as AdviceButton).filter(button => button.visible).reduce((height, button) => height + button.fullHeight + stack.spacing, -stack.spacing)

    readonly property VerdictPane _pane: viewModel.pane

    implicitHeight: !visible ? 0 : stacked ? stack.height : foot.height

    Grid {
        id: foot

        /** Half of the width has no room for what is said of them. */
        readonly property bool heaped: !root.low && !root.least && !Theme.largerText && root._pane.adviceCount === 2 && width < Theme.px(560) && root._pane.adviceDetails.some(detail => detail !== "")

        /** The only one takes all of the width. */
        readonly property bool alone: root._pane.adviceCount === 1
        readonly property real _button: Theme.px(root.least || heaped ? 72 : 88)
        readonly property real tallest: blocks.count > 1 ? Math.max(_button, blocks.itemAt(0).implicitHeight, blocks.itemAt(1).implicitHeight) : _button

        columnSpacing: Theme.gap
        columns: heaped ? 1 : 2
        height: visible ? (heaped ? 2 * tallest + rowSpacing : tallest) : 0
        rowSpacing: Theme.rowGap
        width: root.width
        visible: !root.stacked && root._pane.adviceCount > 0

        Repeater {
            id: blocks

            model: 2

            AdviceButton {
                required property int index

                act: root._pane.adviceActs[index] ?? ""
                detail: root.least ? "" : root._pane.adviceDetails[index] ?? ""
                height: foot.tallest
                iconName: root._pane.adviceIcons[index] ?? ""
                keyCap: root._pane.adviceKeys[index] ?? ""
                kind: root._pane.kind
                second: index === 1
                text: root._pane.adviceTexts[index] ?? ""
                width: foot.alone || foot.heaped ? foot.width : (foot.width - foot.columnSpacing) / 2

                onFollowed: act => root.viewModel.follow(act)
            }
        }
    }

    Grid {
        id: stack

        columns: root.least && root.width >= Theme.px(560) ? 2 : 1
        /** There is room only for what the program can do, if there is anything of the kind. */
        readonly property bool scarce: root.least && root._pane.adviceActs.some(act => act !== "")
        // Beside each other they stay alike.
        readonly property real tallest: blocksBelow.count > 2 ? Math.max(Theme.touch, ...[0, 1, 2].map(at => blocksBelow.itemAt(at) as AdviceButton).filter(button => button.visible).map(button => button.implicitHeight)) : Theme.touch

        spacing: Theme.rowGap
        width: root.width
        visible: root.stacked

        Repeater {
            id: blocksBelow

            model: 3

            AdviceButton {
                required property int index

                act: root._pane.adviceActs[index] ?? ""
                detail: root.least ? "" : root._pane.adviceDetails[index] ?? ""
                detailed: !root.crowded
                height: stack.columns > 1 ? stack.tallest : root.low ? Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding) : implicitHeight
                iconName: root._pane.adviceIcons[index] ?? ""
                keyCap: root._pane.adviceKeys[index] ?? ""
                kind: "refused"
                text: root._pane.adviceTexts[index] ?? ""
                visible: text !== "" && (act !== "" || !stack.scarce)
                width: (stack.width - (stack.columns - 1) * stack.spacing) / stack.columns

                onFollowed: act => root.viewModel.follow(act)
            }
        }
    }
}
