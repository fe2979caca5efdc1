pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Manual
import Kiosk.Theme
import Kiosk.ViewModels

/** The record of processing as it will be saved, to be read; it runs as its own language does. */
OrganiserCard {
    id: root

    required property PrivacySheet sheet

    FittingText {
        id: heading

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.sheet.rightToLeft
        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        // In a low card the words of the record come first.
        sizes: root.innerHeight < Theme.px(320 * Theme.largerScale) ? ["body", "label"] : ["heading", "body"]
        text: root.sheet.title
    }

    WholeParts {
        id: flick

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.sheet.rightToLeft
        activeFocusOnTab: true
        readonly property real _room: root.innerHeight - y

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.rowGap
        // Whole lines of the prose it begins with, above the mark.
        height: contentHeight > _room + 1 ? Math.floor((_room - below.keptHeight + Theme.px(12)) / Theme.labelLine) * Theme.labelLine : _room
        side: 0

        Accessible.name: root.sheet.title
        Accessible.role: Accessible.Document

        Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.px(80))
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.px(80))

        Repeater {
            model: root.sheet.blocks

            ManualBlock {
                opacity: flick.showsWhole(y, height) ? 1 : 0
                width: parent?.width ?? 0
            }
        }
    }

    FocusRing {
        anchors.fill: flick
        shown: flick.activeFocus
    }

    Connections {
        function onChanged() {
            flick.contentY = 0;
        }

        target: root.sheet
    }

    MoreMark {
        id: below

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (visibleHeight - height) / 2 - Theme.px(14)
        anchors.horizontalCenter: parent.horizontalCenter
        flick: flick
        scrollsByLine: true
    }
}
