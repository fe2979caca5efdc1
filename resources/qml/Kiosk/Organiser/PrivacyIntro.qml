pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What erasing means, what the latest erasure did, and how many people were erased. */
PreviewPane {
    id: root

    required property OrganiserPrivacy privacy

    readonly property bool _staff: privacy.section === "staff"
    readonly property list<string> _guestLines: [qsTr("Name, address, codes, scans and consents are taken out of the journal, the tables and the search."), qsTr("People they met see only that they met someone."), qsTr("A roster that names them again does not bring them back.")]
    readonly property list<string> _staffLines: [qsTr("The name is taken out on every kiosk, and is not written down again."), qsTr("What they did stays, under an id that nothing explains any more."), qsTr("At a desk they then work without a name.")]

    title: qsTr("What erasing does")

    foot: LabelText {
        text: qsTr("%1 erased so far").arg(root.privacy.erasedSoFar)
        width: parent.width
    }

    RowLayout {
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.gap
        visible: root.privacy.erasure.outcome !== ""
        width: parent.width

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
            text: root.privacy.erasure.outcome
            weight: Theme.regular
        }
    }

    RowLayout {
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.gap
        visible: root.privacy.wish.outcome !== ""
        width: parent.width

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            lines: 4
            sizes: ["body"]
            text: root.privacy.wish.outcome
            weight: Theme.regular
        }

        QuietButton {
            iconName: "undo"
            text: qsTr("Undo")

            onClicked: root.privacy.wish.undo()
        }
    }

    Repeater {
        model: root._staff ? root._staffLines : root._guestLines

        RowLayout {
            id: line

            required property string modelData

            opacity: root.showsWhole(y, height) ? 1 : 0
            spacing: Theme.px(12)
            width: parent?.width ?? 0

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
}
