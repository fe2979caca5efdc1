pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A session on the timeline; one that changed is blue, one that is on is tinted. */
Touchable {
    id: root

    required property string time
    required property string oldTime
    /** How it changed, or nothing. */
    required property string mark
    required property string phase
    required property bool changed
    required property bool cancelled
    /** How much of its beginning is out of sight, px. */
    required property real hidden

    /** It is open. */
    property bool chosen: false
    /** It is in the way of what is being moved. */
    property bool inTheWay: false

    bottomPadding: Theme.px(6)
    fill: inTheWay ? Theme.alreadyIn.field : changed ? Theme.information.field : phase === "now" ? Theme.a10 : phase === "past" ? Theme.sunken : Theme.surface
    fillPressed: changed ? Theme.information.step2 : Theme.a20
    focusPolicy: Qt.NoFocus
    ink: inTheWay ? Theme.alreadyIn.ink : changed ? Theme.information.ink : phase === "past" ? Theme.soft : Theme.ink
    leftPadding: Theme.px(mirrored ? 8 : 10)
    listed: true
    outlineColor: inTheWay ? Theme.alreadyIn.ink : chosen ? Theme.accentLine : Theme.outline
    outlineWidth: chosen || inTheWay ? Theme.px(4) : Theme.outlineWidth
    radius: Theme.radiusRow
    rightPadding: Theme.px(mirrored ? 10 : 8)
    topPadding: Theme.px(6)

    contentItem: Item {
        clip: true

        Column {
            anchors.left: parent.left
            anchors.leftMargin: root.hidden
            anchors.right: parent.right

            LabelText {
                color: root.shownInk
                elide: Text.ElideRight
                font.strikeout: root.cancelled
                // One word does not break into two lines.
                maximumLineCount: width < Theme.px(120) * Theme.largerScale ? 1 : 2
                text: root.text
                weight: Theme.semibold
                width: parent.width
            }

            Row {
                spacing: Theme.px(6)
                width: parent.width

                LabelText {
                    color: root.shownInk
                    font.strikeout: true
                    tabular: true
                    text: root.oldTime
                    // Where both do not fit, the time that holds stands alone.
                    visible: text !== "" && implicitWidth + parent.spacing + present.implicitWidth <= parent.width
                }

                LabelText {
                    id: present

                    color: root.shownInk
                    font.strikeout: root.cancelled
                    tabular: true
                    text: root.time
                    weight: root.oldTime !== "" ? Theme.semibold : Theme.regular
                }
            }
        }
    }
}
