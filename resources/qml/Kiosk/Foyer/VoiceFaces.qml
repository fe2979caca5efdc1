pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Five faces for the day or a session, the organiser's questions once one is chosen, and a sentence. */
Item {
    id: root

    required property FoyerVoices viewModel
    readonly property bool _chosen: viewModel.face > 0

    ColumnLayout {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.px(12)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        ChoiceRow {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choices: root.viewModel.abouts
            spoken: qsTr("What it is about")

            onChosenAt: index => root.viewModel.chooseAbout(index)
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.px(root._chosen && root.viewModel.questions.count > 0 ? (Theme.portrait ? 104 : 80) : Theme.portrait ? 188 : 328) + Theme.bodyLine
            Layout.minimumHeight: Theme.px(80) + Theme.bodyLine
            spacing: Theme.gap
            uniformCellSizes: true

            Repeater {
                model: 5

                FaceButton {
                    required property int index

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumWidth: 0
                    chosen: root.viewModel.face === face
                    face: index + 1
                    implicitWidth: 0

                    onClicked: root.viewModel.chooseFace(face)
                }
            }
        }

        ListView {
            id: questions

            currentIndex: -1
            Accessible.name: qsTr("Questions of the organiser")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: contentHeight
            // One question upright whole, where the letters leave room for it.
            Layout.minimumHeight: Math.min(contentHeight, Theme.touch + (Theme.portrait && Theme.largerScale === 1 ? 2 * Theme.bodyLine + 3 * Theme.rowGap : 0))
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            model: root.viewModel.questions
            spacing: Theme.rowGap
            visible: root._chosen && count > 0

            delegate: Rectangle {
                id: asked

                required property string question
                required property string wording
                required property int face

                border.color: Theme.outline
                border.width: Theme.outlineWidth
                color: Theme.surface
                // Two of them are to stand whole above the sentence.
                height: lines.implicitHeight + (Theme.portrait ? 2 : 1) * Theme.rowGap
                // Nothing is cut through its letters.
                opacity: questions.moving || (y >= questions.contentY - 1 && y + height <= questions.contentY + questions.height + 1) ? 1 : 0
                radius: Theme.radiusRow
                width: ListView.view.width

                GridLayout {
                    id: lines

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(24)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.rowGap
                    anchors.verticalCenter: parent.verticalCenter
                    columnSpacing: Theme.rowGap
                    columns: Theme.portrait ? 1 : 2
                    rowSpacing: Theme.half

                    FittingText {
                        Accessible.name: text
                        Accessible.role: Accessible.StaticText
                        Layout.fillWidth: true
                        lines: 2
                        sizes: ["body", "label"]
                        text: asked.wording
                        weight: Theme.medium
                    }

                    RowLayout {
                        spacing: Theme.rowGap

                        Repeater {
                            model: 5

                            FaceButton {
                                required property int index

                                Layout.preferredHeight: Theme.touch
                                Layout.preferredWidth: Theme.touch
                                chosen: asked.face === face
                                face: index + 1
                                small: true
                                spoken: asked.wording + ". " + text

                                onClicked: root.viewModel.answer(asked.question, face)
                            }
                        }
                    }
                }
            }

            ScrollMark {
                anchors.right: parent.right
                flick: questions
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
            // Several questions need the room, and its distance to them too.
            visible: !questions.visible || questions.count < 2
        }
    }

    GridLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.rowGap

        VoicePromise {
            Layout.column: 0
            Layout.fillWidth: true
            Layout.row: 0
            visible: !root._chosen
        }

        EntryField {
            id: sentence

            Layout.column: 0
            Layout.fillWidth: true
            Layout.row: 0
            iconName: "pencil"
            maximumLength: root.viewModel.longestSentence
            placeholder: qsTr("In a sentence, if you like")
            visible: root._chosen

            onEdited: text => root.viewModel.setSentence(text)

            Connections {
                function onSentenceChanged() {
                    if (sentence.text !== root.viewModel.sentence) {
                        sentence.text = root.viewModel.sentence;
                    }
                }

                target: root.viewModel
            }
        }

        Rectangle {
            Layout.column: 0
            Layout.columnSpan: foot.columns
            Layout.fillWidth: true
            Layout.row: 1
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            implicitHeight: Theme.touch + (Theme.largerScale > 1 ? Theme.bodyLine : 0)
            radius: Theme.radiusRow
            visible: root._chosen

            ConsentSwitch {
                id: quotable

                anchors.fill: parent
                anchors.leftMargin: Theme.px(24)
                anchors.rightMargin: Theme.gap
                enabled: root.viewModel.typed
                separator: false
                switchedOn: root.viewModel.quotable
                text: qsTr("May be quoted, without my name")

                onSwitchRequested: wanted => root.viewModel.setQuotable(wanted)
            }
        }

        PrimaryButton {
            Layout.column: Theme.portrait ? 0 : 1
            Layout.fillWidth: Theme.portrait
            Layout.row: Theme.portrait ? 2 : 0
            enabled: root._chosen
            iconName: "scan"
            text: root._chosen ? qsTr("Say it with your badge") : qsTr("Choose a face")

            onClicked: root.viewModel.give()
        }
    }
}
