pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is on and what comes next, where an event has a single room, or has not begun, or is over. */
WallPage {
    id: root

    required property FoyerRest rest

    Item {
        Layout.fillHeight: true
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.accentLine
        text: root.rest.nowLabel
        visible: text !== ""
        weight: Theme.semibold
    }

    FittingText {
        Layout.fillWidth: true
        lines: 3
        sizes: ["large", "title", "headline"]
        text: root.rest.nowTitle
    }

    FittingText {
        Layout.fillWidth: true
        color: Theme.soft
        sizes: ["heading", "body"]
        text: root.rest.nowDetail
        visible: text !== ""
        weight: Theme.regular
    }

    ProgressBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.rowGap
        progress: root.rest.nowProgress
        spoken: root.rest.nowDetail
        visible: root.rest.nowProgress >= 0
    }

    Item {
        Layout.fillHeight: true
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: root.rest.nextLabel
        visible: text !== ""
        weight: Theme.semibold
    }

    FittingText {
        Layout.fillWidth: true
        lines: 2
        sizes: ["headline", "heading", "body"]
        text: root.rest.nextTitle
        visible: text !== ""
    }

    FittingText {
        Layout.fillWidth: true
        color: Theme.soft
        sizes: ["body"]
        text: root.rest.nextDetail
        visible: text !== ""
        weight: Theme.regular
    }

    Item {
        Layout.fillHeight: true
    }
}
