pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

/** The notice: who uses this data, and why. It informs, and asks for nothing. */
SheetPanel {
    id: root

    /** In Markdown. */
    required property string notice
    required property string version

    BodyText {
        text: root.notice
        textFormat: Text.MarkdownText
        width: parent.width
    }

    LabelText {
        text: qsTr("Version %1").arg(root.version)
        width: parent.width
    }
}
