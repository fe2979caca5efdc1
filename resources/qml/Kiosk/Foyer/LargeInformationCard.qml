pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Something to take along in large letters: what it is, its code, and its words, one below the other over the whole width. */
Column {
    id: root

    required property string title
    required property string detail
    required property string taken
    required property list<string> code
    /** What it scrolls in. */
    required property Flickable flick

    /** Tells whether a part is to be seen whole; while it moves, each is. */
    function _showsWhole(top: real, partHeight: real): bool {
        const first = y + top - flick.contentY;
        return flick.moving || partHeight > flick.height || (first >= -1 && first + partHeight <= flick.height + 1);
    }

    spacing: Theme.px(12)

    RowLine {
        width: parent.width
    }

    Item {
        id: head

        readonly property bool _beside: drawn.visible && !Theme.portrait

        anchors.left: parent.left
        height: _beside ? Math.max(drawn.height, called.height) : called.height + (drawn.visible ? drawn.height + Theme.px(12) : 0)
        opacity: root._showsWhole(y, height) ? 1 : 0
        width: parent.width

        QrCode {
            id: drawn

            anchors.left: parent.left
            anchors.top: head._beside ? parent.top : called.bottom
            anchors.topMargin: head._beside ? 0 : Theme.px(12)
            height: Theme.px(232)
            rows: root.code
            spoken: root.taken
            visible: root.code.length > 0
            width: height
        }

        FittingText {
            id: called

            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: head._beside ? drawn.right : parent.left
            anchors.leftMargin: head._beside ? Theme.gap : 0
            anchors.right: parent.right
            anchors.top: parent.top
            balanced: false
            lines: 3
            sizes: ["heading", "body", "label"]
            text: root.title
        }
    }

    BodyText {
        anchors.left: parent.left
        text: root.detail
        visible: text !== ""
        width: parent.width
    }

    LabelText {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.soft
        opacity: root._showsWhole(y, height) ? 1 : 0
        text: root.taken
        visible: text !== ""
        width: parent.width
    }
}
