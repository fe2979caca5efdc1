pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A calm page under the screens of a machine: seen while one starts. */
Window {
    id: root

    /** A title and a sentence in each language, one after the other. */
    required property list<string> said
    /** Whoever started it ends it. */
    property bool mayClose: false

    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    title: said[0]

    onClosing: close => close.accepted = mayClose

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    ConcentricArches {
        id: door

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        doorWidth: Theme.portrait ? Math.round(root.width * 0.74) : Theme.px(400)
        fills: [Theme.a10, Theme.a20, Theme.accent]
        height: Theme.portrait ? Math.min(Math.round(root.height * 0.5), root.height - words.height - 2 * words.y) : parent.height
        ring: Theme.portrait ? Math.round((root.width - doorWidth) / 4) : Theme.px(48)
        width: outerWidth

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accentInk
            name: "door"
            size: Math.round(door.doorWidth * 0.4)
            y: Math.round((parent.height + 2 * door.ring - height) / 2)
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginRest
        anchors.right: Theme.portrait ? parent.right : door.left
        anchors.rightMargin: Theme.portrait ? Theme.marginRest : Theme.marginFoyer
        spacing: Theme.px(Theme.portrait ? 40 : 48)
        y: Theme.portrait ? Theme.px(64) : Math.round((root.height - height) / 2)

        Repeater {
            model: Math.floor(root.said.length / 2)

            Column {
                id: spoken

                required property int index
                readonly property bool fromRight: /[\u0590-\u08FF]/.test(title.text)

                spacing: Theme.half
                width: words.width

                FittingText {
                    id: title

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    alignment: spoken.fromRight ? Text.AlignRight : Text.AlignLeft
                    lines: 1
                    sizes: ["title", "heading", "body"]
                    text: root.said[2 * spoken.index]
                    width: parent.width
                }

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    alignment: spoken.fromRight ? Text.AlignRight : Text.AlignLeft
                    color: Theme.soft
                    lines: 3
                    sizes: ["body", "label"]
                    text: root.said[2 * spoken.index + 1]
                    weight: Theme.regular
                    width: parent.width
                }
            }
        }
    }
}
