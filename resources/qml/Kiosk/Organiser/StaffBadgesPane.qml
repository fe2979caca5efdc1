pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Badges of members of staff: whose, what the first looks like, and where they go. */
PreviewPane {
    id: root

    required property StaffBadges badges

    readonly property bool _choosing: badges.saving.course.phase === "choosing"

    iconName: "card"
    title: qsTr("Badges of the team")

    foot: RowLayout {
        spacing: Theme.rowGap
        width: parent.width

        SaveFoot {
            Layout.fillWidth: true
            saving: root.badges.saving

            onBackChosen: root.badges.goBack()
        }

        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.badges.count > 0
            iconName: "printer"
            text: qsTr("Print them")
            visible: root._choosing

            onClicked: root.badges.print()
        }
    }

    StandingLine {
        iconName: "warning"
        text: root.badges.trouble
        trouble: true
        visible: text !== ""
        width: parent.width
    }

    BadgeSides {
        height: Math.max(Theme.px(140), Math.min(Theme.px(260), root.height - Theme.px(460) * Theme.largerScale))
        pictures: root.badges.pictures
        spoken: qsTr("The badge as it is printed")
        visible: root._choosing && root.badges.pictures.length > 0
        width: parent.width
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("In the layout that desks print. Whoever has such a badge signs in as its owner.")
        visible: root._choosing
        width: parent.width
    }

    SavePart {
        columns: 3
        enabled: root.badges.count > 0
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root.badges.saving
        width: parent.width
    }

    Column {
        id: choices

        visible: root._choosing
        width: parent.width

        Repeater {
            model: root.badges.members

            ConsentSwitch {
                required property string name
                required property string title
                required property bool chosen

                opacity: root.showsWhole(choices.y + y, height) ? 1 : 0
                switchedOn: chosen
                text: title
                width: parent?.width ?? 0

                onSwitchRequested: root.badges.toggle(name)
            }
        }
    }
}
