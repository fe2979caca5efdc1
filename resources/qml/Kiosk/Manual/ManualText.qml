pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

/** A page of the manual under its title, as high as it needs to be. */
Column {
    id: root

    required property string topic
    required property string language
    readonly property string title: page.title

    ManualPage {
        id: page

        language: root.language
        topic: root.topic
    }

    Repeater {
        model: page.blocks

        ManualBlock {
            width: root.width
        }
    }
}
