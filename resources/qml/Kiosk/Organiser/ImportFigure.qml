pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** How many people or sessions something happens to; one that leads somewhere is a button. */
Touchable {
    id: root

    required property string number
    required property string title
    required property bool pressing
    /** Where a tap leads; empty for nowhere. */
    required property string leads

    readonly property VerdictTone _tone: Theme.verdict("already_in")

    Accessible.role: leads === "" ? Accessible.StaticText : Accessible.Button
    enabled: leads !== ""
    focusPolicy: leads === "" ? Qt.NoFocus : Qt.TabFocus
    implicitHeight: words.implicitHeight + 2 * Theme.rowGap
    implicitWidth: Math.max(Theme.px(112), words.implicitWidth + 2 * Theme.gap)
    spoken: title + ", " + number

    background: Rectangle {
        border.color: root.pressing ? root._tone.ink : root.leads === "" ? Theme.outline : Theme.accentLine
        border.width: root.pressing || root.leads !== "" ? Theme.px(2) : Theme.outlineWidth
        color: root.pressing ? root._tone.field : root.down ? Theme.a20 : Theme.a10
        radius: Theme.radiusRow

        FocusRing {
            partRadius: Theme.radiusRow
            shown: root.visualFocus
        }
    }
    contentItem: Item {
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

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.half

                LabelText {
                    Accessible.ignored: true
                    color: root.pressing ? root._tone.ink : Theme.ink
                    text: root.title
                    weight: Theme.medium
                    wrapMode: Text.NoWrap
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.pressing ? root._tone.ink : Theme.accentLine
                    name: "back"
                    rotation: 180
                    size: Theme.px(18)
                    visible: root.leads !== ""
                }
            }
        }
    }
}
