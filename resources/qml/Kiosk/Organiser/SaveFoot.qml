pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What ends a pane in which something is saved: going back, and once it was saved, saving again. */
RowLayout {
    id: root

    required property ExportSaving saving
    property bool goesBack: true

    readonly property string _phase: saving.course.phase

    /** The person wants back. */
    signal backChosen

    spacing: Theme.rowGap

    QuietButton {
        iconName: "back"
        text: qsTr("Back")
        // A question has its own way back.
        visible: root.goesBack && root._phase !== "asking"

        onClicked: root.backChosen()
    }

    QuietButton {
        Layout.fillWidth: true
        iconName: "again"
        text: root._phase === "done" ? qsTr("Save it again") : qsTr("Choose another place")
        visible: root._phase === "done" || root._phase === "failed"

        onClicked: root.saving.course.dismiss()
    }
}
