pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A guest's badge: what it looks like, and where it goes. */
PreviewPane {
    id: root

    required property OrganiserGuest guest

    readonly property OrganiserGuestBadge _badge: guest.badge
    readonly property bool _choosing: _badge.saving.course.phase === "choosing"

    detail: qsTr("In the layout that desks print")
    iconName: "card"
    title: guest.name

    foot: RowLayout {
        spacing: Theme.rowGap
        width: parent.width

        SaveFoot {
            Layout.fillWidth: true
            saving: root._badge.saving

            onBackChosen: root._badge.goBack()
        }

        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "printer"
            text: qsTr("Print it")
            visible: root._choosing

            onClicked: root._badge.print()
        }
    }

    Keys.onEscapePressed: root._badge.goBack()

    StandingLine {
        iconName: "warning"
        text: root._badge.trouble
        trouble: true
        visible: text !== ""
        width: parent.width
    }

    BadgeSides {
        height: Math.max(Theme.px(140), Math.min(Theme.px(260), root.height - Theme.px(460) * Theme.largerScale))
        opacity: root.showsWhole(y, height) ? 1 : 0
        pictures: root._badge.pictures
        spoken: qsTr("The badge as it is printed")
        visible: root._choosing && root._badge.pictures.length > 0
        width: parent.width
    }

    SavePart {
        columns: 3
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root._badge.saving
        width: parent.width
    }
}
