pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Says that a badge is awaited, beside a lit door with the reader's sign; the door takes what the words leave. */
Rectangle {
    id: root

    required property string title
    property string sentence: ""
    /** What stands in the door. */
    property string iconName: "scan"
    readonly property real _side: Theme.px(Theme.portrait ? 40 : 72)
    readonly property real _room: height - 2 * Theme.px(28)
    /** So much is to be read in so large letters that it needs the whole width. */
    readonly property bool _wordy: Theme.hugeText && sentence.length > (Theme.joinedLetters ? 40 : 50)
    readonly property bool _over: words.height > _room
    readonly property real _spare: height - words.height - 2 * Theme.px(40)

    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: Theme.accent
    radius: Theme.radiusTile

    ConcentricArches {
        id: door

        readonly property real room: Theme.portrait ? Math.min(1.2, root.height * 0.55 / Theme.px(420), root._spare / Theme.px(420)) : Math.min(1, root.height * 0.86 / Theme.px(420), root.width * 0.34 / Theme.px(324))

        doorWidth: Theme.px(236) * room
        fills: [Theme.ring1, Theme.ring2, Theme.doorLight]
        height: Theme.px(420) * room
        ring: Theme.px(44) * room
        visible: room > 0.3 && !root._wordy
        width: outerWidth
        // Mirrored by its place, as x does not turn by itself.
        x: Theme.portrait ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - root._side : root._side
        y: Theme.portrait ? Math.max(0, root._spare - height) : root.height - height

        Icon {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (door.height - 2 * door.ring - height) * 0.4
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.doorInk
            name: root.iconName
            size: Theme.px(136) * door.room
        }
    }

    Flickable {
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: words.height
        contentWidth: width
        height: root._over ? root._room - more.keptHeight : words.height
        interactive: words.height > height + 1
        width: root.width - 2 * root._side - (Theme.portrait || !door.visible ? 0 : door.width + root._side)
        x: Theme.rightToLeft || Theme.portrait ? root._side : root.width - width - root._side
        y: Theme.portrait && !root._over ? root.height - height - Theme.px(door.visible ? 40 : 28) : (root._over ? Theme.px(28) : (root.height - height) / 2)

        Column {
            id: words

            spacing: Theme.gap
            width: parent.width

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.accentInk
                sizes: root._wordy && Theme.joinedLetters ? ["heading", "body"] : ["title", "headline", "heading"]
                text: root.title
                width: parent.width
            }

            FittingText {
                balanced: true
                color: Theme.accentInk
                lines: Theme.hugeText ? 8 : 4
                sizes: root._wordy && (Theme.portrait || Theme.joinedLetters) ? ["label"] : Theme.hugeText ? ["body", "label"] : ["heading", "body", "label"]
                text: root.sentence
                visible: text !== ""
                weight: Theme.regular
                width: parent.width
            }
        }
    }

    MoreMark {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20) + (visibleHeight - height) / 2
        anchors.horizontalCenter: flick.horizontalCenter
        fill: Theme.ring2
        fillPressed: Theme.ring1
        flick: flick
        scrollsByLine: true
    }
}
