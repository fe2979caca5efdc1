pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A copy of all that is kept about the guest who was opened: its format, and where to save it. */
PreviewPane {
    id: root

    required property OrganiserPrivacy privacy

    readonly property PrivacyCopy _copy: privacy.copy
    readonly property bool _choosing: _copy.saving.course.phase === "choosing"

    detail: privacy.name
    title: qsTr("A copy for them")

    foot: SaveFoot {
        saving: root._copy.saving
        width: parent.width

        onBackChosen: root.privacy.goBack()
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: root._copy.hasSeparator && width >= Theme.px(520 * Theme.largerScale) ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        rowSpacing: Theme.gap
        visible: root._choosing
        width: parent.width

        TitledChoices {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choices: root._copy.formats
            title: qsTr("Format: %1").arg(root._copy.formatUse)

            onChosen: ending => root._copy.chooseFormat(ending)
        }

        TitledChoices {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choices: root._copy.separators
            title: qsTr("Cells are separated by")
            visible: root._copy.hasSeparator

            onChosen: separator => root._copy.setSeparator(separator)
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root._copy.contents
        visible: root._choosing
        width: parent.width
    }

    SavePart {
        columns: 3
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root._copy.saving
        width: parent.width
    }
}
