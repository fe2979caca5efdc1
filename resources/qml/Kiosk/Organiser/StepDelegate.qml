pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One step of the checklist: a door that turns green once it is done, how it stands in a sentence, and the way to its page. */
Touchable {
    id: root

    required property string name
    required property string number
    required property string sentence
    required property string standing
    required property bool leads
    required property bool first

    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    bottomPadding: Theme.rowGap
    fill: first ? Theme.a10 : Theme.surface
    fillPressed: leads ? Theme.a20 : fill
    focusPolicy: leads ? Qt.TabFocus : Qt.NoFocus
    leftPadding: Theme.px(18)
    outlineColor: first ? Theme.accentLine : Theme.outline
    outlineWidth: first ? Theme.px(3) : Theme.outlineWidth
    radius: Theme.radiusRow
    rightPadding: Theme.px(18)
    scale: leads && down ? 0.98 : 1
    topPadding: Theme.rowGap

    contentItem: Item {
        implicitHeight: Math.max(mark.height, words.implicitHeight)

        Arch {
            id: mark

            readonly property bool ready: root.standing === "ready"
            readonly property bool open: root.standing === "open"

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            dashed: !ready && !open
            fill: ready ? Theme.admitted.field : open ? Theme.accent : "transparent"
            foot: Theme.radiusCap
            implicitHeight: Theme.px(52)
            implicitWidth: Theme.px(44)
            outlineColor: Theme.highContrast ? Theme.ink : Theme.accentLine
            outlineWidth: dashed ? Theme.px(3) : Theme.outlineWidth

            Icon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.px(2)
                color: Theme.admitted.ink
                name: "check"
                size: Theme.px(24)
                stroke: 2.4
                visible: mark.ready
            }

            TypeText {
                Accessible.ignored: true
                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.px(2)
                color: mark.open ? Theme.accentInk : Theme.accentLine
                step: Theme.plainLabel
                text: root.number
                visible: !mark.ready
                weight: Theme.semibold
            }
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(18)
            anchors.right: way.visible ? way.left : parent.right
            anchors.rightMargin: way.visible ? Theme.px(12) : 0
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                Accessible.ignored: true
                text: root.text
                tight: true
                weight: Theme.semibold
                width: parent.width
            }

            FittingText {
                color: root.standing === "open" ? Theme.ink : Theme.soft
                lines: 3
                sizes: ["label", "plainLabel"]
                text: root.sentence
                weight: root.standing === "open" ? Theme.medium : Theme.regular
                width: parent.width
            }
        }

        Icon {
            id: way

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            mirror: !LayoutMirroring.enabled
            name: "back"
            size: Theme.px(26)
            visible: root.leads
        }
    }
}
