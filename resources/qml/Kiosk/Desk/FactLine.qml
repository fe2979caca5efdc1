pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One thing that the list says, on one line, or on two where there is room: what it is takes what room is left beside what it says. */
Item {
    id: root

    required property string picture
    required property string label
    required property string text
    required property color ink

    readonly property real _gap: Theme.px(12)
    readonly property real _room: width - mark.width - 2 * _gap
    readonly property real _labelWidth: _advance(labelMetrics, label)
    readonly property real _bodyWidth: _advance(bodyMetrics, text)
    /** How wide the words are in the smaller size. */
    readonly property real _smallWidth: _advance(smallMetrics, text)
    readonly property real _left: _room - what.width
    /** There is room for two lines of the smaller size. */
    readonly property bool _tall: height >= 2 * Theme.labelLine
    /** All of the words, or more of them, are to be read in the smaller size only. */
    readonly property bool _small: _bodyWidth > _left && (_smallWidth <= _left || _tall)

    function _advance(metrics: FontMetrics, words: string): real {
        // A measuring call is no binding of its own; the font that comes with it is.
        return metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(words)) + 2 : 0;
    }

    FontMetrics {
        id: labelMetrics

        font: what.font
    }

    FontMetrics {
        id: bodyMetrics

        font.family: Theme.body.family
        font.features: says.font.features
        font.letterSpacing: Theme.body.tracking
        font.pixelSize: Theme.body.size
        font.weight: Theme.semibold
    }

    FontMetrics {
        id: smallMetrics

        font.family: Theme.label.family
        font.features: says.font.features
        font.letterSpacing: Theme.label.tracking
        font.pixelSize: Theme.label.size
        font.weight: Theme.semibold
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        name: root.picture
        size: Theme.px(24)
    }

    LabelText {
        id: what

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: root._gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        elide: Text.ElideRight
        maximumLineCount: 1
        text: root.label
        width: Math.min(root._labelWidth, Math.max(Math.floor(root.width * 0.42), root._room - root._smallWidth))
    }

    TypeText {
        id: says

        Accessible.ignored: true
        anchors.left: what.right
        anchors.leftMargin: root._gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        elide: Text.ElideRight
        maximumLineCount: root._small && root._tall ? 2 : 1
        step: root._small ? Theme.label : Theme.body
        text: root.text
        weight: Theme.semibold
    }
}
