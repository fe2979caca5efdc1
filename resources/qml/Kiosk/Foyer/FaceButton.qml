pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One of five faces, from the saddest (1) to the happiest (5); with its word, or small in a row of a question. */
Touchable {
    id: root

    required property int face
    property bool chosen: false
    property bool small: false
    readonly property list<string> _words: [qsTr("Very bad"), qsTr("Bad"), qsTr("Fair"), qsTr("Good"), qsTr("Very good")]

    readonly property int _lines: Theme.portrait ? 2 : 1
    readonly property list<string> _drawings: ["face-very-bad", "face-bad", "face-fair", "face-good", "face-very-good"]

    Accessible.checkable: true
    Accessible.checked: chosen
    fill: chosen ? Theme.chosenFill : small ? Theme.quiet : Theme.surface
    fillPressed: chosen ? Theme.chosenFill : small ? Theme.quietPressed : Theme.a10
    ink: chosen ? Theme.chosenInk : Theme.ink
    padding: Theme.rowGap
    radius: small ? Theme.radiusButton : Theme.radiusTile
    spoken: text
    text: _words[face - 1]

    contentItem: Item {
        implicitHeight: root.small ? Theme.px(48) : Theme.px(96) + words.height
        implicitWidth: Theme.px(48)

        Icon {
            id: drawn

            anchors.horizontalCenter: parent.horizontalCenter
            color: root.chosen ? Theme.chosenInk : Theme.accentLine
            name: root._drawings[root.face - 1]
            size: root.small ? Theme.px(44) : Math.min(parent.width, parent.height - words.height - Theme.rowGap, Theme.px(160))
            y: root.small ? (parent.height - height) / 2 : Math.max(0, (parent.height - words.height - Theme.rowGap - height) / 2)
        }

        FittingText {
            id: words

            alignment: Text.AlignHCenter
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: root.shownInk
            height: root._lines * (Theme.portrait ? Theme.labelLine : Theme.bodyLine)
            lines: root._lines
            sizes: Theme.portrait ? ["label"] : ["body", "label"]
            text: root.text
            visible: !root.small
        }
    }
}
