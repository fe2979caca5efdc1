pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The file that is looked at: what importing it would do, or did; its columns, and what is to be known. */
OrganiserCard {
    id: root

    required property ImportCourse course
    required property ImportFollowUp followUp

    readonly property string _phase: course.phase
    readonly property bool _shows: _phase === "asking" || _phase === "done" || (_phase === "looking" && course.columns.count > 0)

    /** The person wants to decide about those whom a figure counts. */
    signal peopleWanted(list: string)
    /** The person wants to go on with what else there is to prepare. */
    signal goOnChosen

    /** Gives the keyboard back to a column. */
    function focusColumn(name: string) {
        columns.focusColumn(name);
    }

    on_PhaseChanged: {
        if (_phase === "done" || !_shows) {
            body.contentY = 0;
        }
    }

    EmptyPage {
        anchors.fill: parent
        iconName: "import"
        text: qsTr("Choose a guest list or an agenda. You see what it would do before anything is changed.")
        visible: root._phase === "choosing"
    }

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(20)
        visible: root._phase !== "choosing"

        VerdictSeal {
            Layout.alignment: Qt.AlignTop
            kind: root._phase === "done" ? "admitted" : "refused"
            size: Theme.px(56)
            visible: root._phase === "done" || root._phase === "failed"
        }

        IconArch {
            Layout.alignment: Qt.AlignTop
            implicitHeight: Theme.px(64)
            implicitWidth: Theme.px(58)
            name: root.course.subjectIcon
            visible: root._phase !== "done" && root._phase !== "failed"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                sizes: ["heading", "body"]
                text: root.course.headline
            }

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                color: root._phase === "failed" ? Theme.ink : Theme.soft
                lines: 6
                sizes: ["label"]
                text: root.course.sentence === "" ? root.course.subjectTitle : root.course.sentence
                weight: Theme.medium
            }

            ProgressBar {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                progress: root.course.progress
                spoken: root.course.headline
                visible: root._phase === "looking" || root._phase === "importing"
            }
        }
    }

    WholeParts {
        id: body

        anchors.bottom: foot.top
        anchors.bottomMargin: contentHeight > _room ? more.visibleHeight + 2 * Theme.half : Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: -side
        anchors.right: parent.right
        anchors.rightMargin: -side
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap
        visible: root._shows

        readonly property real _room: foot.y - y - Theme.gap

        Flow {
            opacity: body.showsWhole(y, height) ? 1 : 0
            spacing: Theme.rowGap
            width: parent.width

            Repeater {
                model: root.course.figures

                ImportFigure {
                    id: figure

                    required property string list

                    leads: root._phase === "done" ? list : ""

                    required number
                    required pressing
                    required title

                    onClicked: root.peopleWanted(figure.list)
                }
            }
        }

        Flow {
            opacity: body.showsWhole(y, height) ? 1 : 0
            spacing: Theme.rowGap
            visible: root.course.sheets.length > 1
            width: parent.width

            Repeater {
                model: root.course.sheets

                ChoiceButton {
                    required property int index
                    required property string modelData

                    chosen: index === 0
                    leftPadding: Theme.px(20)
                    rightPadding: Theme.px(20)
                    sizes: ["label"]
                    text: modelData

                    onClicked: root.course.chooseSheet(modelData)
                }
            }
        }

        ImportFollowUpRows {
            followUp: root.followUp
            scroll: body
            visible: root._phase === "done"
            width: parent.width
        }

        ImportNotes {
            model: root.course.notes
            scroll: body
            width: parent.width
        }

        ImportColumns {
            id: columns

            course: root.course
            scroll: body
            visible: count > 0
            width: parent.width
        }

        ImportNotes {
            model: root.course.hints
            scroll: body
            width: parent.width
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(18)
        flick: body
        visible: root._shows && body.contentHeight > body.height + 1
    }

    Rectangle {
        anchors.bottom: body.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Math.max(1, Theme.px(2))
        visible: body.visible && !body.atYEnd && body.contentHeight > body.height
    }

    MoreMark {
        id: more

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: body.bottom
        anchors.topMargin: Theme.half + (visibleHeight - height) / 2
        flick: body
    }

    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap
        visible: root._shows || root._phase === "failed"

        QuietButton {
            Layout.fillWidth: root._phase === "failed"
            text: root._phase === "asking" || root._phase === "looking" ? qsTr("Not now") : qsTr("Another file")

            onClicked: root.course.dismiss()
        }

        PrimaryButton {
            Layout.fillWidth: true
            text: qsTr("Go on preparing")
            visible: root._phase === "done"

            onClicked: root.goOnChosen()
        }

        PrimaryButton {
            Layout.fillWidth: true
            enabled: root.course.ready
            text: root.course.ready || root._phase === "looking" ? root.course.beginText : qsTr("Answer the question first")
            visible: root._phase === "asking" || root._phase === "looking"

            onClicked: root.course.begin()
        }
    }
}
