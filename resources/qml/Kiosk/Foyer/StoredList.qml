pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Lines of what is stored, in parts under headings; what has no room is counted and scrolls. */
Rectangle {
    id: root

    required property Rows rows
    /** What a screen reader calls it. */
    required property string title

    /** How high it is with every line; told after the list was laid out, as its own height follows from it. */
    property real wholeHeight: 0

    /** The visitor has nothing switched on beforehand any more. */
    signal lastingEnded

    function _measure() {
        wholeHeight = list.contentHeight + 2 * Theme.px(20);
    }

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.surface
    radius: Theme.radiusTile

    ListView {
        id: list

        currentIndex: -1
        /** Tells whether what stands there is to be seen whole; while the list moves, all is. */
        function showsWhole(top: real, partHeight: real): bool {
            return moving || partHeight > height || (top >= contentY - 1 && top + partHeight <= contentY + height + 1);
        }

        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.bottomMargin: root.wholeHeight > root.height + 1 ? below.keptHeight + Theme.px(10) : Theme.px(20)
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        anchors.topMargin: Theme.px(20)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        interactive: contentHeight > height + 1
        model: root.rows
        section.criteria: ViewSection.FullString
        section.property: "part"

        Component.onCompleted: Qt.callLater(root._measure)
        onContentHeightChanged: Qt.callLater(root._measure)

        delegate: Item {
            id: line

            required property string title
            required property string detail
            required property bool lasting

            readonly property real _textWidth: width - (lasting ? undo.width + Theme.gap : 0)
            readonly property real _nameWidth: Math.ceil(nameMetrics.advanceWidth) + Theme.half
            readonly property real _valueWidth: Math.ceil(valueMetrics.advanceWidth) + Theme.half
            readonly property bool _beside: detail !== "" && !lasting && _nameWidth + _valueWidth + Theme.gap <= width

            Accessible.name: detail === "" ? title : title + ", " + detail
            Accessible.role: Accessible.ListItem
            height: Math.max(_beside || detail === "" ? name.height : name.height + value.height, lasting ? undo.height : 0) + Theme.px(18)
            opacity: list.showsWhole(y, height) ? 1 : 0
            width: ListView.view.width

            TextMetrics {
                id: nameMetrics

                font: name.font
                text: line.title
            }

            TextMetrics {
                id: valueMetrics

                font.family: name.font.family
                font.letterSpacing: name.font.letterSpacing
                font.pixelSize: name.font.pixelSize
                font.weight: Theme.semibold
                text: line.detail
            }

            BodyText {
                id: name

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.topMargin: Theme.px(8)
                color: line._beside ? Theme.soft : Theme.ink
                text: line.title
                width: line._beside ? line._nameWidth : line._textWidth
            }

            BodyText {
                id: value

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: line.width - line._textWidth
                anchors.top: line._beside ? name.top : name.bottom
                color: line._beside ? Theme.ink : Theme.soft
                step: Theme.largeText && !line._beside ? Theme.label : Theme.body
                text: line.detail
                visible: text !== ""
                weight: line._beside ? Theme.semibold : Theme.regular
                horizontalAlignment: line._beside ? Text.AlignRight : Text.AlignLeft
                width: line._beside ? line._valueWidth : line._textWidth
            }

            SmallButton {
                id: undo

                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.px(8)
                iconName: "undo"
                spoken: text + ": " + line.ListView.section
                text: qsTr("Undo")
                visible: line.lasting

                onClicked: root.lastingEnded()
            }

            RowLine {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        section.delegate: HeadingText {
            required property string section

            Accessible.name: section
            Accessible.role: Accessible.Heading
            below: Theme.half
            opacity: list.showsWhole(y, height) ? 1 : 0
            text: section
            above: y > 0 ? Theme.gap : 0
            width: ListView.view.width
        }
    }

    MoreMark {
        id: below

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2 + Theme.px(6)
        anchors.horizontalCenter: parent.horizontalCenter
        flick: list
    }
}
