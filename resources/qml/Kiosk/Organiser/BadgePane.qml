pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A badge in the layout that is opened: of whom, in which colours, and what can be done with the layout. */
PreviewPane {
    id: root

    required property OrganiserBadges badges

    readonly property BadgePreview _preview: badges.preview
    readonly property bool _whole: badges.trouble === ""

    detail: badges.detail
    title: badges.title

    foot: GridLayout {
        columnSpacing: Theme.rowGap
        columns: width >= Theme.px(440 * Theme.largerScale) ? 3 : 1
        rowSpacing: Theme.rowGap
        width: parent.width

        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root._whole && !root.badges.isUsed
            text: root.badges.isUsed ? qsTr("Printed by desks") : qsTr("Let desks print this")

            onClicked: root.badges.use()
        }

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root._whole
            iconName: "export"
            roomyPadding: Theme.px(16)
            text: qsTr("Save as PDF…")

            onClicked: root.badges.save()
        }

        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root._whole
            iconName: "printer"
            roomyPadding: Theme.px(16)
            text: qsTr("Print one to try")

            onClicked: root.badges.printSample()
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
        height: Math.max(Theme.px(160), Math.min(Theme.px(Theme.portrait ? 230 : 250), width * 0.62))
        pictures: root._preview.pictures
        spoken: qsTr("A badge in this layout")
        visible: root._whole
        width: parent.width
    }

    TitledChoices {
        choices: root._preview.samples
        opacity: root.showsWhole(y, height) ? 1 : 0
        title: qsTr("Whose badge")
        visible: root._whole
        width: parent.width

        onChosen: name => root._preview.choose(name)
    }

    GroupColours {
        groups: root._preview.groups
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root._whole && groups.count > 0
        width: parent.width

        onGroupChosen: name => root._preview.chooseGroup(name)
    }
}
