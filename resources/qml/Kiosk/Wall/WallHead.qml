pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** The head of the wall: what the page is about, and the time; upright the title has its own line, under the event. */
ColumnLayout {
    id: root

    required property string title
    required property string eventName
    required property string clock

    component Title: FittingText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        lines: 1
        text: root.title
    }

    spacing: Theme.rowGap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Title {
            Layout.fillWidth: true
            sizes: ["title", "headline", "heading"]
            visible: !Theme.portrait
        }

        FittingText {
            Layout.fillWidth: true
            color: Theme.soft
            sizes: ["body"]
            text: root.eventName
            visible: Theme.portrait
            weight: Theme.medium
        }

        MiniDoor {
            implicitHeight: Theme.px(48)
            implicitWidth: Theme.px(43)
        }

        TypeText {
            step: Theme.headline
            tabular: true
            text: root.clock
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }

    Title {
        Layout.fillWidth: true
        sizes: ["headline", "heading"]
        visible: Theme.portrait
    }
}
