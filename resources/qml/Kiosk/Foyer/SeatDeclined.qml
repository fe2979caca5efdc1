pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** What a person's card says once they shared nothing. */
Column {
    id: root

    required property string outcome

    spacing: Theme.rowGap

    RowLine {
        width: parent.width
    }

    HeadingText {
        text: qsTr("Not now")
        above: Theme.px(28)
        width: parent.width
    }

    BodyText {
        text: root.outcome
        width: parent.width
    }
}
