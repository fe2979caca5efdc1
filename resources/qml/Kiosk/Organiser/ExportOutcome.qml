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
            visible: root.phase === "choosing" && !Theme.portrait
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
            text: root.course.folder
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

        ChoiceButton {
            Layout.topMargin: Theme.rowGap
            text: qsTr("Stop writing")
            visible: root.phase === "writing" && root.course.stoppable

            onClicked: root.course.stop()
        }

        GridLayout {
            id: answers

            Layout.fillWidth: true
            Layout.topMargin: Theme.rowGap
            columnSpacing: Theme.rowGap
            // A long name has a row of its own where there is little width.
            columns: root.width >= Theme.px(660 * Theme.largerScale) ? 3 : 2
            rowSpacing: Theme.rowGap
            visible: root.phase === "asking"

            ChoiceButton {
                Layout.fillWidth: answers.columns === 2
                Layout.preferredWidth: answers.columns === 2 ? 1 : -1
                text: qsTr("Cancel")

                onClicked: root.course.dismiss()
            }

            ChoiceButton {
                Layout.fillWidth: answers.columns === 2
                Layout.preferredWidth: answers.columns === 2 ? 1 : -1
                text: qsTr("Replace")

                onClicked: root.course.replaceFile()
            }

            ChoiceButton {
                Layout.columnSpan: answers.columns === 2 ? 2 : 1
                Layout.fillWidth: true
                chosen: true
                text: qsTr("Keep both, as %1").arg(Theme.isolated(root.course.otherName))

                onClicked: root.course.keepBoth()
            }
        }
    }
}
