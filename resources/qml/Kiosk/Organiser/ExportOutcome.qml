pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How an export goes: the question about an earlier file, the progress, the result, or why there is none. */
RowLayout {
    id: root

    required property ExportCourse course

    readonly property string phase: course.phase

    Accessible.role: Accessible.Grouping
    spacing: Theme.px(20)

    VerdictSeal {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.half
        kind: root.phase === "done" ? "admitted" : root.phase === "failed" ? "refused" : root.phase === "asking" ? "already_in" : "information"
        size: Theme.px(56)
        visible: root.phase !== "choosing" && root.phase !== "writing"
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            text: root.course.headline
            visible: text !== ""
        }

        FittingText {
            Layout.fillWidth: true
            color: Theme.soft
            lines: 1
            sizes: ["body", "label"]
            weight: Theme.regular
            text: qsTr("Choose where to save it; nothing leaves this computer before.")
            visible: root.phase === "choosing"
        }

        LabelText {
            Layout.fillWidth: true
            color: Theme.ink
            text: root.course.sentence
            visible: text !== ""
            weight: Theme.medium
        }

        LabelText {
            Layout.fillWidth: true
            text: root.course.path
            visible: text !== ""
            wrapMode: Text.WrapAnywhere
        }

        ProgressBar {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            progress: root.course.progress
            spoken: root.course.headline
            visible: root.phase === "writing"
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.rowGap
            spacing: Theme.rowGap
            visible: root.phase === "asking"

            ChoiceButton {
                text: qsTr("Cancel")

                onClicked: root.course.dismiss()
            }

            ChoiceButton {
                text: qsTr("Replace")

                onClicked: root.course.replaceFile()
            }

            ChoiceButton {
                Layout.fillWidth: true
                chosen: true
                text: qsTr("Keep both, as %1").arg(root.course.otherName)

                onClicked: root.course.keepBoth()
            }
        }
    }
}
