pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What stands between the cells of a table. */
RowLayout {
    id: root

    required property string separator

    /** The person wants this one. */
    signal separatorChosen(separator: string)

    spacing: Theme.rowGap

    LabelText {
        Layout.fillWidth: true
        color: Theme.ink
        text: qsTr("Cells are separated by")
        weight: Theme.medium
    }

    ChoiceButton {
        chosen: root.separator === ","
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        sizes: ["label"]
        text: qsTr("Comma")

        onClicked: root.separatorChosen(",")
    }

    ChoiceButton {
        chosen: root.separator === ";"
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        sizes: ["label"]
        text: qsTr("Semicolon")

        onClicked: root.separatorChosen(";")
    }
}
