pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What erasing means, what the latest erasure did, and how many people were erased. */
ColumnLayout {
    id: root

    required property OrganiserPrivacy privacy

    spacing: 0

    FittingText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        sizes: ["heading", "body"]
        text: qsTr("What erasing does")
    }

    Repeater {
        model: [qsTr("Name, address, codes, scans and consents are taken out of the journal, the tables and the search."), qsTr("People they met see only that they met someone."), qsTr("A roster that names them again does not bring them back.")]

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            spacing: Theme.px(12)

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.half
                name: "shield"
                size: Theme.px(24)
            }

            FittingText {
                Layout.fillWidth: true
                balanced: false
                lines: 4
                sizes: ["body", "label"]
                text: line.modelData
                weight: Theme.regular
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(40)
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

    LabelText {
        Layout.fillWidth: true
        text: qsTr("%1 erased so far").arg(root.privacy.erasedSoFar)
    }
}
