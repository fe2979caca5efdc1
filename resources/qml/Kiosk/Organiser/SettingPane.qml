pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The setting that is opened: what it is, its control, where its value comes from, and Save. */
PreviewPane {
    id: root

    required property SettingEditor editor
    required property string trouble

    /** The person wants back what holds where nobody has set it. */
    signal takenBack

    detail: editor.scope
    iconName: editor.picture
    title: editor.title

    foot: FormFoot {
        changed: root.editor.isChanged && !root.editor.isFixed
        // In sight at every size, beside what would save.
        resetText: root.editor.isSet ? qsTr("Use the default again") : ""
        width: parent.width

        onDropChosen: root.editor.drop()
        onResetChosen: root.takenBack()
        onSaveChosen: root.editor.save()
    }

    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        text: root.editor.explanation
        width: parent.width
    }

    Row {
        spacing: Theme.gap
        visible: root.editor.code.length > 0
        width: parent.width

        QrCode {
            height: Theme.px(184)
            rows: root.editor.code
            spoken: qsTr("The calibration code")
            width: height
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Scan this code with the scanner: its keyboard is found and remembered.")
            width: parent.width - Theme.px(184) - Theme.gap
        }
    }

    FormField {
        enabled: !root.editor.isFixed
        help: root.editor.kind === "whole" || root.editor.kind === "line" || root.editor.kind === "pin" ? root.editor.help : ""
        width: parent.width
        wrong: root.editor.wrong

        SettingControl {
            editor: root.editor
            width: parent.width
        }
    }

    RowLine {
        width: parent.width
    }

    Repeater {
        // Below the list there is less height and more width.
        model: Theme.portrait ? [root.editor.origin + " " + root.editor.about] : [root.editor.origin, root.editor.about]

        LabelText {
            required property string modelData

            // Nothing is cut through its letters.
            opacity: root.showsWhole(y, height) ? 1 : 0
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            text: modelData
            width: parent.width
        }
    }

    StandingLine {
        iconName: "warning"
        text: [root.editor.unused, root.trouble].filter(line => line !== "").join(" ")
        trouble: true
        visible: text !== ""
        width: parent.width
    }
}
