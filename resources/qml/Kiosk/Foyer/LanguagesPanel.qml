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
        id: ways

        /** Letters of one language need more height than those of another. */
        readonly property real _tallest: names.count > 0 ? Math.max(...Array.from({
            length: names.count
        }, (_, at) => names.itemAt(at)?.implicitHeight ?? 0)) : 0

        spacing: Theme.px(12)
        width: parent.width

        Repeater {
            id: names

            model: root.opened ? root.foyer.languageCodes : []

            QuietButton {
                required property string modelData
                required property int index

                height: ways._tallest
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
