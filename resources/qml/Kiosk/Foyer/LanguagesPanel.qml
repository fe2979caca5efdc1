pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The languages of the event, each in its own words: a tap chooses one and puts the sheet away. */
SheetPanel {
    id: root

    required property FoyerViewModel foyer

    title: qsTr("Language")

    Flow {
        spacing: Theme.px(12)
        width: parent.width

        Repeater {
            model: root.opened ? root.foyer.languageCodes : []

            QuietButton {
                required property string modelData
                required property int index

                chosen: modelData === root.foyer.language
                iconName: chosen ? "check" : "globe"
                text: root.foyer.languageNames[index] ?? modelData
                width: Math.max(implicitWidth, Theme.px(240))

                onClicked: {
                    root.foyer.setLanguage(modelData);
                    root.foyer.closeSheet();
                }
            }
        }
    }
}
