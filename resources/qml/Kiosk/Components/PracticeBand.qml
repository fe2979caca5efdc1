pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The band over every screen of a practice. Its height follows from the window alone, as all else is laid out below it. */
Rectangle {
    id: root

    property bool practice: false
    /** How large the window is. */
    property size window: Qt.size(1280, 800)
    readonly property VerdictTone _tone: Theme.verdict("already_in")

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: _tone.field
    height: practice ? Math.max(28, Math.round(Math.min(window.width / 26, window.height / 20))) : 0
    visible: practice

    Row {
        anchors.centerIn: parent
        spacing: root.height / 3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root._tone.ink
            name: "pencil"
            size: Math.round(root.height * 0.6)
            stroke: 2.25
        }

        Text {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root._tone.ink
            font.family: Theme.label.family
            font.pixelSize: Math.round(root.height * 0.52)
            font.weight: Theme.semibold
            text: qsTr("Practice: nothing counts")
            textFormat: Text.PlainText
        }
    }
}
