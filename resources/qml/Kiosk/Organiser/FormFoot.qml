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
    /** What the way on says while nothing was changed. */
    property string idleText: qsTr("Nothing to save")
    property string dropText: qsTr("Cancel")

    /** The person saves what they changed. */
    signal saveChosen
    /** The person drops what they changed. */
    signal dropChosen

    spacing: Theme.gap

    QuietButton {
        text: root.dropText
        visible: root.changed

        onClicked: root.dropChosen()
    }

    PrimaryButton {
        Layout.fillWidth: true
        enabled: root.changed
        text: root.changed ? root.saveText : root.idleText

        onClicked: root.saveChosen()
    }
}
