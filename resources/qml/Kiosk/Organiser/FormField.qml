pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** A field of a form: what it is, what it may be, the control itself, and right below it what is wrong. */
Column {
    id: root

    default property alias control: slot.data
    property string label: ""
    property string help: ""
    property string wrong: ""

    spacing: Theme.rowGap

    LabelText {
        Accessible.ignored: true
        color: Theme.ink
        text: root.label
        visible: text !== ""
        weight: Theme.medium
        width: parent.width
    }

    Column {
        id: slot

        width: parent.width
    }

    Row {
        spacing: Theme.rowGap
        visible: root.wrong !== ""
        width: parent.width

        Icon {
            id: sign

            color: Theme.dangerLine
            name: "warning"
            size: Theme.px(22)
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.ink
            text: root.wrong
            weight: Theme.semibold
            width: parent.width - sign.width - parent.spacing
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        text: root.help
        visible: text !== "" && root.wrong === ""
        width: parent.width
    }
}
