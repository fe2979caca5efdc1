pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Where to save what is offered: a drive, the documents, or another folder; and how that goes. */
ColumnLayout {
    id: root

    required property ExportSaving saving
    property int columns: 2
    /** How it goes stands in the place of the choice, where there is no room for both. */
    property bool inPlace: false

    readonly property string _phase: saving.course.phase
    /** Something was saved, or could not be. */
    readonly property bool ended: _phase === "done" || _phase === "failed"
    readonly property bool _canChoose: _phase === "choosing" || (!inPlace && ended)

    spacing: Theme.rowGap

    LabelText {
        Layout.fillWidth: true
        color: Theme.ink
        text: qsTr("Where to")
        visible: root._canChoose
        weight: Theme.medium
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.rowGap
        columns: root.columns
        rowSpacing: Theme.rowGap
        uniformCellWidths: true
        visible: root._canChoose

        Repeater {
            model: root.saving.targets

            TargetTile {
                id: target

                required property int index
                required detail
                required property string title
                required property string picture

                Layout.fillHeight: true
                Layout.fillWidth: true
                compact: root.inPlace
                iconName: picture
                text: title

                onClicked: root.saving.saveTo(index)
            }
        }

        TargetTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            compact: root.inPlace
            detail: root.saving.isFolder ? qsTr("A folder is made in it") : qsTr("Folder and name")
            iconName: "search"
            text: qsTr("Other folder…")

            onClicked: root.saving.chooseOther()
        }
    }

    ExportOutcome {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(root._phase === "choosing" ? 48 : 80)
        Layout.topMargin: Theme.portrait ? 0 : Theme.rowGap
        course: root.saving.course
        visible: !root.inPlace || root._phase !== "choosing"
    }
}
