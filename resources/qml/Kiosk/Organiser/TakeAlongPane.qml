pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What is opened or added of what visitors take along: what it gives, its words in each language, and its code. */
PreviewPane {
    id: root

    required property InformationEntries entries

    detail: qsTr("On every foyer screen, under Information")
    iconName: "i"
    title: entries.title

    beside: QrCode {
        height: width
        rows: root.entries.code
        spoken: qsTr("The code that visitors scan")
        visible: root.entries.code.length > 0
        width: Theme.px(80)
    }

    foot: FormFoot {
        changed: root.entries.isChanged
        idleText: root.entries.isNew ? qsTr("Nothing to add") : qsTr("Nothing to save")
        resetIcon: "x"
        resetText: root.entries.isNew ? "" : qsTr("Take it away")
        saveText: root.entries.isNew ? qsTr("Show it to visitors") : qsTr("Save")
        width: parent.width

        onDropChosen: root.entries.drop()
        onResetChosen: root.entries.remove()
        onSaveChosen: root.entries.save()
    }

    StandingLine {
        iconName: "warning"
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.entries.wrong
        trouble: true
        visible: text !== ""
        width: parent.width
    }

    TitledChoices {
        choices: root.entries.kinds
        pane: root
        title: qsTr("What it gives")
        width: parent.width

        onChosen: kind => root.entries.pickKind(kind)
    }

    Column {
        id: fields

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.entries.fields

            EntryField {
                required property string name
                required property string stood
                required property int longest
                required property bool figures

                hints: figures ? Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
                leftToRight: figures
                maximumLength: longest
                opacity: root.showsWhole(fields.y + y, height) ? 1 : 0
                width: fields.width

                required label

                Component.onCompleted: text = stood
                onAccepted: root.entries.save()
                onEdited: text => root.entries.edit(name, text)
            }
        }
    }
}
