pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
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

    EntryField {
        label: qsTr("Whose: a name, a group, an organisation or a code")
        maximumLength: 200
        placeholder: qsTr("Everybody")
        visible: root._choosing
        width: parent.width

        onEdited: text => root.badges.setWhom(text)
    }

    SavePart {
        columns: 3
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root.badges.saving
        width: parent.width
    }
}
