pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What the guest who was opened asks to have put right: as the list has it, and as it should be. */
PreviewPane {
    id: root

    required property OrganiserPrivacy privacy

    readonly property bool _narrow: width < Theme.px(620 * Theme.largerScale)

    detail: privacy.detail
    iconName: "pencil"
    title: privacy.name

    foot: GridLayout {
        columnSpacing: Theme.rowGap
        columns: root._narrow ? 2 : 3
        rowSpacing: Theme.rowGap
        width: parent.width

        QuietButton {
            Layout.fillWidth: root._narrow
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.privacy.goBack()
        }

        QuietButton {
            Layout.fillWidth: root._narrow
            text: qsTr("Leave it")

            onClicked: root.privacy.wish.leave()
        }

        PrimaryButton {
            Layout.columnSpan: root._narrow ? 2 : 1
            Layout.fillWidth: true
            text: qsTr("Put right")

            onClicked: root.privacy.wish.putRight()
        }
    }

    FittingText {
        balanced: false
        lines: 4
        opacity: root.showsWhole(y, height) ? 1 : 0
        sizes: ["label"]
        text: qsTr("They asked for it at a foyer screen, with the number of their badge. What is put right holds whatever later lists say.")
        weight: Theme.medium
        width: parent.width
    }

    Repeater {
        model: root.privacy.wish.rows

        Column {
            id: row

            required property string title
            required property string listed
            required property string wished

            Accessible.name: title + ", " + qsTr("now %1").arg(listed) + ", " + qsTr("wished %1").arg(wished)
            Accessible.role: Accessible.StaticText
            spacing: Theme.half
            width: parent?.width ?? 0

            LabelText {
                Accessible.ignored: true
                opacity: root.showsWhole(row.y + y, height) ? 1 : 0
                text: row.title
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                opacity: root.showsWhole(row.y + y, height) ? 1 : 0
                color: Theme.soft
                font.strikeout: row.listed !== ""
                text: row.listed === "" ? qsTr("nothing") : row.listed
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                opacity: root.showsWhole(row.y + y, height) ? 1 : 0
                text: row.wished === "" ? qsTr("nothing") : row.wished
                weight: Theme.semibold
                width: parent.width
            }

            RowLine {
                width: parent.width
            }
        }
    }
}
