pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One list of a page: of what it is, and how many there are where that is counted. */
Touchable {
    id: root

    required property string name
    required property string number
    required property string title
    required property bool chosen
    /** Something is held above it that may be let go there. */
    property bool aimed: false

    /** What its longest word needs. */
    readonly property real leastWidth: _longestWord(metrics.font) + leftPadding + rightPadding
    readonly property bool _beside: width >= Theme.px(240 * Theme.largerScale)

    // A measuring call is no binding of its own; the font that comes with it is.
    function _longestWord(measured: font): real {
        return Math.ceil(Math.max(...title.split(" ").map(word => metrics.advanceWidth(word)))) + 1;
    }

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.half
    fill: chosen ? Theme.chosenFill : Theme.quiet
    fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
    focusPolicy: chosen ? Qt.TabFocus : Qt.NoFocus
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: Theme.px(10)
    outlineColor: aimed ? Theme.information.field : Theme.outline
    outlineWidth: aimed ? Theme.px(4) : Theme.outlineWidth
    radius: Theme.radiusRow
    rightPadding: Theme.px(10)
    spoken: number === "" ? title : title + ", " + number
    topPadding: Theme.half

    FontMetrics {
        id: metrics

        font: heading.font
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Grid {
            id: words

            anchors.centerIn: parent
            columnSpacing: Theme.px(12)
            columns: root._beside ? 2 : 1
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            BodyText {
                id: figure

                color: root.shownInk
                tabular: true
                text: root.number
                visible: root.number !== ""
                weight: Theme.semibold
                wrapMode: Text.NoWrap
            }

            LabelText {
                id: heading

                color: root.shownInk
                horizontalAlignment: Text.AlignHCenter
                text: root.title
                weight: Theme.medium
                width: Math.min(implicitWidth, root.availableWidth - (root._beside && figure.visible ? figure.width + words.columnSpacing : 0))
            }
        }
    }
}
