pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The part of the event that is opened: its fields, how they are read, and what would follow. */
PreviewPane {
    id: root

    required property OrganiserEvent viewModel

    detail: viewModel.note
    iconName: "pencil"
    title: viewModel.title

    foot: FormFoot {
        changed: root.viewModel.isChanged
        ready: root.viewModel.canSave
        width: parent.width

        onDropChosen: root.viewModel.drop()
        onSaveChosen: root.viewModel.save()
    }

    Column {
        id: fields

        spacing: Theme.gap
        visible: root.viewModel.fields.count > 0
        width: parent.width

        Repeater {
            model: root.viewModel.fields

            EntryField {
                required property string name
                required property string stood
                required property bool figures

                leftToRight: figures
                maximumLength: 200
                opacity: root.showsWhole(fields.y + y, height) ? 1 : 0
                width: fields.width

                required label

                Component.onCompleted: text = stood
                onAccepted: root.viewModel.save()
                onEdited: text => root.viewModel.edit(name, text)
            }
        }
    }

    TitledChoices {
        choices: root.viewModel.spoken
        pane: root
        title: qsTr("Languages of the screens")
        visible: root.viewModel.spoken.count > 0
        width: parent.width

        onChosen: code => root.viewModel.pickLanguage(code)
    }

    TitledChoices {
        choices: root.viewModel.firsts
        pane: root
        title: qsTr("Screens begin in")
        visible: root.viewModel.firsts.count > 0
        width: parent.width

        onChosen: code => root.viewModel.pickFirst(code)
    }

    ColourChoice {
        colours: root.viewModel.colours
        opacity: root.showsWhole(y, height) ? 1 : 0
        title: qsTr("Colours that read well")
        visible: root.viewModel.colours.count > 0
        width: parent.width

        onColourChosen: colour => root.viewModel.pickColour(colour)
    }

    FormField {
        help: root.viewModel.reading
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: help !== "" || wrong !== ""
        width: parent.width
        wrong: root.viewModel.wrong !== "" ? root.viewModel.wrong : root.viewModel.warning
    }
}
