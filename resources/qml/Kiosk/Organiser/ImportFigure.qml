pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** How many people or sessions something happens to. */
Rectangle {
    id: root

    required property string number
    required property string title
    required property bool pressing

    readonly property VerdictTone _tone: Theme.verdict("already_in")

    Accessible.name: title + ", " + number
    Accessible.role: Accessible.StaticText
    border.color: pressing ? _tone.ink : Theme.outline
    border.width: pressing ? Theme.px(2) : Theme.outlineWidth
    color: pressing ? _tone.field : Theme.a10
    implicitHeight: words.implicitHeight + 2 * Theme.rowGap
    implicitWidth: Math.max(Theme.px(112), words.implicitWidth + 2 * Theme.gap)
    radius: Theme.radiusRow

    Column {
        id: words

        anchors.centerIn: parent

        HeadingText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.pressing ? root._tone.ink : Theme.ink
            text: root.number
            wrapMode: Text.NoWrap
        }

        LabelText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.pressing ? root._tone.ink : Theme.ink
            text: root.title
            weight: Theme.medium
            wrapMode: Text.NoWrap
        }
    }
}
