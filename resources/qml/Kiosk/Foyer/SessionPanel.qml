pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** One session in full: when, where, who, and what it is about. */
SheetPanel {
    id: root

    required property FoyerSession session

    opened: session.opened
    title: session.title

    onClosed: session.close()

    BodyText {
        color: Theme.soft
        text: root.session.subtitle
        visible: text !== ""
        width: parent.width
    }

    BodyText {
        color: Theme.accentLine
        text: root.session.when
        weight: Theme.semibold
        width: parent.width
    }

    Chip {
        text: root.session.change
        tone: "information"
        visible: text !== ""
        width: Math.min(implicitWidth, parent.width)
    }

    BodyText {
        text: root.session.speakers
        visible: text !== ""
        weight: Theme.medium
        width: parent.width
    }

    Repeater {
        model: root.session.blocks

        ProseBlock {
            width: parent.width
        }
    }

    Repeater {
        model: root.session.links

        LinkCode {
            width: parent.width
        }
    }
}
