pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** At the end of a row: where a session is, where it was to be, and what else is to be known of it. */
Column {
    id: root

    required property string room
    required property string oldRoom
    required property string mark
    required property color ink
    required property bool changed
    required property bool past
    /** The greatest width that it may take. */
    required property real most

    width: Math.min(most, Math.max(before.text === "" ? 0 : before.implicitWidth, now.text === "" ? 0 : now.implicitWidth, how.text === "" ? 0 : how.implicitWidth))

    LabelText {
        id: before

        color: root.ink
        font.strikeout: true
        horizontalAlignment: Text.AlignRight
        text: root.oldRoom
        visible: text !== ""
        width: parent.width
    }

    FittingText {
        id: now

        alignment: Text.AlignRight
        color: root.ink
        text: root.room
        visible: text !== ""
        weight: root.changed ? Theme.medium : Theme.regular
        width: parent.width
    }

    FittingText {
        id: how

        alignment: Text.AlignRight
        color: root.past ? Theme.soft : root.ink
        sizes: root.past ? ["label"] : ["body", "label"]
        text: root.mark
        visible: text !== ""
        weight: root.changed ? Theme.semibold : Theme.medium
        width: parent.width
    }
}
