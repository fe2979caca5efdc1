pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** The notice: who uses this data, and why. It informs, and asks for nothing. */
SheetPanel {
    id: root

    required property FoyerExchange exchange

    title: exchange.noticeTitle

    BodyText {
        text: root.exchange.notice
        textFormat: Text.MarkdownText
        width: parent.width
    }

    LabelText {
        text: qsTr("Version %1").arg(root.exchange.noticeVersion)
        width: parent.width
    }
}
