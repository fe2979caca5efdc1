pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How many people were erased, what the latest erasure did, and what erasing means. */
ColumnLayout {
    id: root

    required property OrganiserPrivacy privacy

    spacing: 0

    TitleText {
        tabular: true
        text: root.privacy.erasedSoFar
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("erased so far")
        weight: Theme.medium
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(24)
        spacing: Theme.gap
        visible: root.privacy.outcome !== ""

        VerdictSeal {
            Layout.alignment: Qt.AlignTop
            kind: "information"
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            lines: 6
            sizes: ["body"]
            weight: Theme.regular
            text: root.privacy.outcome
        }
    }

    Item {
        Layout.fillHeight: true
    }

    Repeater {
        model: [qsTr("Name, address, codes, scans and consents are taken out of the journal, the tables and the search."), qsTr("Their contacts keep only that there was somebody."), qsTr("A roster that names them again does not bring them back.")]

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.px(12)
            spacing: Theme.px(12)

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shield"
                size: Theme.px(22)
            }

            FittingText {
                Layout.fillWidth: true
                color: Theme.soft
                lines: 3
                sizes: ["label"]
                text: line.modelData
                weight: Theme.regular
            }
        }
    }
}
