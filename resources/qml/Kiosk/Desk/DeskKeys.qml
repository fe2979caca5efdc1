pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The function keys along the foot of the desk. */
Row {
    id: root

    required property DeskViewModel viewModel

    readonly property real _share: (width - 3 * spacing) / 4

    spacing: Theme.rowGap

    FunctionKey {
        keyName: "F1"
        text: qsTr("Help")
        width: root._share

        onClicked: root.viewModel.openHelp()
    }

    FunctionKey {
        keyName: "F2"
        text: qsTr("Walk-in")
        width: root._share

        onClicked: root.viewModel.openWalkIn()
    }

    FunctionKey {
        keyName: "F3"
        spoken: qsTr("Change the language to %1").arg(text) + ", F3"
        text: root.viewModel.nextLanguage
        width: root._share

        onClicked: root.viewModel.switchLanguage()
    }

    FunctionKey {
        keyName: "F4"
        text: qsTr("Undo")
        width: root._share

        onClicked: root.viewModel.undoing.askLatest()
    }
}
