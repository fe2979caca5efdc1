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
    // One of them may need two lines; they stay alike.
    readonly property real _height: Math.max(help.implicitHeight, walkIn.implicitHeight, language.implicitHeight, undo.implicitHeight)

    spacing: Theme.rowGap

    FunctionKey {
        id: help

        height: root._height
        keyName: "F1"
        text: qsTr("Help")
        width: root._share

        onClicked: root.viewModel.follow("help")
    }

    FunctionKey {
        id: walkIn

        height: root._height
        keyName: "F2"
        text: qsTr("Walk-in")
        width: root._share

        onClicked: root.viewModel.follow("walk_in")
    }

    FunctionKey {
        id: language

        height: root._height
        keyName: "F3"
        spoken: qsTr("Change the language to %1").arg(text) + ", F3"
        text: root.viewModel.nextLanguage
        width: root._share

        onClicked: root.viewModel.follow("language")
    }

    FunctionKey {
        id: undo

        height: root._height
        keyName: "F4"
        text: qsTr("Undo")
        width: root._share

        onClicked: root.viewModel.follow("undo")
    }
}
