pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Updating the kiosks on the day, one after the other: whose turn it is, what to do there, and whose turns come after. */
PreviewPane {
    id: root

    required property KioskUpdates updates

    detail: qsTr("%1 of %2 run Foyer %3").arg(updates.done).arg(updates.done + updates.behind).arg(updates.version)
    title: qsTr("Update one after the other")

    foot: Column {
        spacing: Theme.px(12)
        width: parent.width

        SmallButton {
            spoken: text
            text: qsTr("Leave it for later")
            visible: root.updates.nextName !== "" && root.updates.rows.count > 0
            width: parent.width

            onClicked: root.updates.leaveForLater()
        }

        Row {
            readonly property real _half: begin.visible ? (width - spacing) / 2 : width

            spacing: Theme.px(12)
            width: parent.width

            QuietButton {
                height: begin.height
                roomyPadding: Theme.px(14)
                text: qsTr("Back")
                width: parent._half

                onClicked: root.updates.close()
            }

            PrimaryButton {
                id: begin

                text: qsTr("Begin")
                visible: root.updates.nextName !== "" && !root.updates.waits && root.updates.newer === ""
                width: parent._half

                onClicked: root.updates.begin()
            }
        }
    }

    Sentence {
        color: Theme.ink
        text: root.updates.newer
        weight: Theme.semibold
    }

    Sentence {
        text: qsTr("All kiosks run the version of this computer.")
        visible: root.updates.behind === 0
    }

    FittingText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        lines: 3
        sizes: ["heading", "body"]
        text: root.updates.nextName
        visible: text !== ""
        width: parent.width
    }

    Sentence {
        color: Theme.ink
        text: root.updates.waits ? qsTr("Its turn now. The next one comes once it is back.") : root.updates.isAway ? qsTr("Its turn, but it is not heard of. Look whether it is switched on, or leave it for later.") : qsTr("Its turn is next. Wait until nobody stands there.")
        visible: root.updates.nextName !== ""
        weight: Theme.medium
    }

    Sentence {
        text: qsTr("1. Save a copy of its event file with the program’s backup.")
        visible: root.updates.nextName !== ""
    }

    Sentence {
        text: qsTr("2. Close its screens, and install Foyer %1.").arg(root.updates.version)
        visible: root.updates.nextName !== ""
    }

    Sentence {
        text: qsTr("3. Open its screens again. It says here by itself that it is back.")
        visible: root.updates.nextName !== ""
    }

    Column {
        id: after

        spacing: Theme.rowGap
        visible: root.updates.rows.count > 0
        width: parent.width

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.ink
            opacity: root.showsWhole(after.y + y, height) ? 1 : 0
            text: qsTr("After that")
            weight: Theme.semibold
            width: parent.width
        }

        Repeater {
            model: root.updates.rows

            Column {
                id: row

                required property string name
                required property string line

                Accessible.name: name + ": " + line
                Accessible.role: Accessible.ListItem
                opacity: root.showsWhole(after.y + y, height) ? 1 : 0
                width: after.width

                LabelText {
                    Accessible.ignored: true
                    color: Theme.ink
                    text: row.name
                    weight: Theme.medium
                    width: parent.width
                }

                LabelText {
                    Accessible.ignored: true
                    text: row.line
                    width: parent.width
                }
            }
        }
    }

    component Sentence: LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: text !== ""
        width: parent?.width ?? 0
    }
}
