pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Saving the record of processing: its language, its format, and where to. */
PreviewPane {
    id: root

    required property PrivacySheet sheet

    iconName: "shield"
    title: qsTr("Record of processing")

    foot: SaveFoot {
        goesBack: false
        saving: root.sheet.saving
        width: parent.width
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("What an authority may ask to see, and what your guests have a right to know. It names nobody.")
        width: parent.width
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: width >= Theme.px(520 * Theme.largerScale) ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        rowSpacing: Theme.gap
        visible: root.sheet.saving.course.phase === "choosing"
        width: parent.width

        TitledChoices {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            choices: root.sheet.languages
            title: qsTr("Language")

            onChosen: ending => root.sheet.chooseLanguage(ending)
        }

        TitledChoices {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            choices: root.sheet.formats
            title: qsTr("Format: %1").arg(root.sheet.formatUse)

            onChosen: ending => root.sheet.chooseFormat(ending)
        }
    }

    SavePart {
        columns: 3
        inPlace: true
        opacity: root.showsWhole(y, height) ? 1 : 0
        saving: root.sheet.saving
        width: parent.width
    }
}
