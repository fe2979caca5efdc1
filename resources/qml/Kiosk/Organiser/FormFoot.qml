pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What ends a form: saving what was changed in it, or dropping that. */
RowLayout {
    id: root

    required property bool changed
    property string saveText: qsTr("Save")
    property string dropText: qsTr("Cancel")

    /** The person saves what they changed. */
    signal saveChosen
    /** The person drops what they changed. */
    signal dropChosen

    spacing: Theme.gap

    QuietButton {
        enabled: root.changed
        text: root.dropText

        onClicked: root.dropChosen()
    }

    PrimaryButton {
        Layout.fillWidth: true
        enabled: root.changed
        text: root.saveText

        onClicked: root.saveChosen()
    }
}
