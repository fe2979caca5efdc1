pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A visitor's day as one code, which puts its sessions into the calendar of a phone. */
SheetPanel {
    id: root

    required property list<string> code
    /** What there is to say of the code. */
    required property string explained

    title: qsTr("Take your day with you")

    BodyText {
        text: root.explained
        width: parent.width
    }

    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(Theme.px(440), root.room)
        rows: root.code
        spoken: qsTr("Code that puts these sessions into the calendar of a phone")
        width: height
    }
}
