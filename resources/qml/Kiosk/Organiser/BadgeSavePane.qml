pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Badges of all guests or some, saved as a PDF to print elsewhere. */
PreviewPane {
    id: root

    required property OrganiserBadges badges

    readonly property bool _choosing: badges.saving.course.phase === "choosing"

    detail: badges.title
    title: qsTr("Badges as a PDF")

    foot: SaveFoot {
        saving: root.badges.saving
        width: parent.width

        onBackChosen: root.badges.goBack()
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: width >= Theme.px(420) * Theme.largerScale ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        rowSpacing: Theme.rowGap
        visible: root._choosing
        width: parent.width

        EntryField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            label: qsTr("Whose: a name, a group, an organisation or a code")
            maximumLength: 200
            placeholder: qsTr("Everybody")
            visible: root.badges.document.blank === ""

            onEdited: text => root.badges.document.setWhom(text)
        }

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 2 * Theme.touch + Theme.px(140) * Theme.largerScale
            spacing: Theme.rowGap

            LabelText {
                color: Theme.ink
                text: blanks.label
                weight: Theme.medium
                width: parent.width
            }

            NumberField {
                id: blanks

                draft: root.badges.document.blank
                label: qsTr("Or blank badges, to give to walk-ins")
                unit: ""
                width: parent.width

                onEdited: text => root.badges.document.setBlank(text)
                onStepped: direction => root.badges.document.stepBlank(direction)
            }
        }
    }

    SavePart {
        columns: 3
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root.badges.saving
        width: parent.width
    }
}
