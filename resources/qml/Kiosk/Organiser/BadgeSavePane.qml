pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Badges of all guests, of those that are new or changed, or of some, saved as a PDF to print elsewhere. */
PreviewPane {
    id: root

    required property OrganiserBadges badges

    readonly property bool _choosing: badges.saving.course.phase === "choosing"
    readonly property string _whose: badges.document.whose

    detail: badges.title
    title: qsTr("Badges as a PDF")

    foot: SaveFoot {
        saving: root.badges.saving
        width: parent.width

        onBackChosen: root.badges.goBack()
    }

    GridLayout {
        id: whose

        readonly property int _most: Math.floor((width + columnSpacing) / (Theme.px(110) * Theme.largerScale + columnSpacing))

        Accessible.name: qsTr("Whose")
        Accessible.role: Accessible.Grouping
        columnSpacing: Theme.rowGap
        // All in one row, or two rows that begin alike.
        columns: _most >= 5 ? 5 : Math.min(3, _most)
        opacity: root.showsWhole(y, height) ? 1 : 0
        rowSpacing: Theme.rowGap
        uniformCellWidths: true
        visible: root._choosing
        width: parent.width

        Repeater {
            model: root.badges.document.choices

            ChoiceButton {
                required property string name
                required property string title
                required chosen

                Layout.fillHeight: true
                Layout.fillWidth: true
                leftPadding: Theme.half
                rightPadding: Theme.half
                sizes: ["label"]
                text: title

                onClicked: root.badges.document.choose(name)
            }
        }
    }

    Column {
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.rowGap
        visible: root._choosing && root._whose === "some"
        width: parent.width

        EntryField {
            iconName: "scan"
            placeholder: qsTr("Scan, or a name, a group, an organisation or a code")
            maximumLength: 200
            text: root.badges.document.whom
            width: parent.width

            onEdited: text => root.badges.document.setWhom(text)
        }

        StandingLine {
            iconName: "people"
            text: root.badges.document.fitting
            trouble: false
            visible: text !== ""
            width: parent.width
        }
    }

    NumberField {
        draft: root.badges.document.blank
        label: qsTr("Blank badges, to give to walk-ins")
        opacity: root.showsWhole(y, height) ? 1 : 0
        unit: label
        visible: root._choosing && root._whose === "blank"
        width: parent.width

        onEdited: text => root.badges.document.setBlank(text)
        onStepped: direction => root.badges.document.stepBlank(direction)
    }

    SavePart {
        columns: 3
        enabled: !root._choosing || root.badges.document.ready
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root.badges.saving
        width: parent.width
    }

    Column {
        id: without

        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.half
        visible: root.badges.document.without.count > 0 && root._whose !== "blank"
        width: parent.width

        LabelText {
            color: Theme.ink
            text: root._whose === "some" ? qsTr("No badge unless they are named") : qsTr("Who gets no badge")
            weight: Theme.medium
            width: parent.width
        }

        Repeater {
            model: root.badges.document.without

            FittingText {
                required property string title
                required property string line

                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.soft
                lines: 3
                sizes: ["label"]
                text: [title, line].filter(part => part !== "").join(". ")
                weight: Theme.medium
                width: without.width
            }
        }
    }

    RowLayout {
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.gap
        visible: root.badges.document.last !== "" && root.badges.saving.course.phase !== "writing"
        width: parent.width

        StandingLine {
            Layout.fillWidth: true
            iconName: "printer"
            text: root.badges.document.last
            trouble: false
        }

        SmallButton {
            iconName: "undo"
            text: qsTr("Was not printed")

            onClicked: root.badges.document.undoLast()
        }
    }
}
