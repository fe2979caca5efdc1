pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What ends a form: saving what was changed in it, or dropping that. */
RowLayout {
    id: root

    required property bool changed
    /** Whether what was changed can be saved. */
    property bool ready: changed
    property string saveText: qsTr("Save")
    /** What the way on says while nothing was changed. */
    property string idleText: qsTr("Nothing to save")
    property string dropText: qsTr("Cancel")

    /** What can be done while nothing was changed; empty for nothing. */
    property string resetText: ""
    property string resetIcon: "again"

    /** The person saves what they changed. */
    signal saveChosen
    /** The person drops what they changed. */
    signal dropChosen
    /** The person wants what stood there before anybody changed it. */
    signal resetChosen

    spacing: Theme.gap

    QuietButton {
        Layout.fillHeight: true
        text: root.dropText
        visible: root.changed

        onClicked: root.dropChosen()
    }

    QuietButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: root.resetIcon
        roomyPadding: Theme.px(16)
        text: root.resetText
        visible: !root.changed && root.resetText !== ""

        onClicked: root.resetChosen()
    }

    PrimaryButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: root.resetText !== "" && !root.changed ? 1 : -1
        enabled: root.ready
        text: root.changed ? root.saveText : root.idleText

        onClicked: root.saveChosen()
    }
}
