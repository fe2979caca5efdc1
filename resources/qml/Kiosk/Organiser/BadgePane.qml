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

    StandingLine {
        iconName: "warning"
        text: root._preview.faint
        trouble: true
        visible: root._whole && text !== ""
        width: parent.width
    }

    Row {
        id: looks

        spacing: Theme.gap
        visible: root._whole
        width: parent.width

        BadgeSides {
            // As large as the pane has room for.
            height: Math.max(samples.height, Math.min(Theme.px(300), root.height - Theme.px(290) * Theme.largerScale))
            pictures: root._preview.pictures
            spoken: qsTr("A badge in this layout")
            width: looks.width - samples.width - Theme.gap
        }

        Column {
            id: samples

            Accessible.name: qsTr("Whose badge")
            Accessible.role: Accessible.Grouping
            spacing: Theme.rowGap
            width: Math.min(Theme.px(190) * Theme.largerScale, looks.width * 0.4)

            Repeater {
                model: root._preview.samples

                ChoiceButton {
                    required property string name
                    required property string title
                    required chosen

                    sizes: ["label"]
                    text: title
                    // Where it stood, the guest is named.
                    visible: !(root._preview.asksWhom && chosen)
                    width: samples.width

                    onClicked: root._preview.choose(name)
                }
            }

            EntryField {
                maximumLength: 200
                placeholder: qsTr("Scan, or a name")
                text: root._preview.whom
                visible: root._preview.asksWhom
                width: samples.width
                wrong: root._preview.fits ? "" : qsTr("Nobody fits.")

                onEdited: text => root._preview.showGuest(text)
                onVisibleChanged: {
                    if (visible) {
                        focusInput();
                    }
                }
            }
        }
    }

    StandingLine {
        iconName: root._preview.longestIsSmall ? "warning" : "i"
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root._preview.longestIsSmall ? qsTr("%1 That is hard to read from a step away: take a larger layout, or fewer lines.").arg(root._preview.longest) : root._preview.longest
        trouble: root._preview.longestIsSmall
        visible: root._whole && text !== ""
        width: parent.width
    }

    GroupColours {
        groups: root._preview.groups
        // Its heading with the first groups, or not at all.
        opacity: root.showsWhole(y, Math.min(height, Theme.labelLine + Theme.rowGap + Theme.touch)) ? 1 : 0
        visible: root._whole && groups.count > 0
        width: parent.width

        onGroupChosen: name => root._preview.chooseGroup(name)
    }

    ColourChoice {
        colours: root._preview.colours
        opacity: root.showsWhole(y, height) ? 1 : 0
        title: qsTr("Colour of the group")
        visible: root._whole && colours.count > 0
        width: parent.width

        onColourChosen: colour => root._preview.chooseColour(colour)
    }
}
