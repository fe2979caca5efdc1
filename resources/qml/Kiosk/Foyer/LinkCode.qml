pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A web address of an abstract as a QR code, to be taken along on a phone. */
Row {
    id: root

    required property string address
    required property list<string> code

    spacing: Theme.gap

    QrCode {
        id: drawn

        height: Theme.px(168)
        rows: root.code
        spoken: root.address
        width: height
    }

    LabelText {
        Accessible.ignored: true
        anchors.verticalCenter: drawn.verticalCenter
        text: root.address
        width: root.width - drawn.width - root.spacing
        wrapMode: Text.WrapAnywhere
    }
}
