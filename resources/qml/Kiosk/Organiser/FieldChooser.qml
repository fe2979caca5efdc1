pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The question what a column holds, with every field as an answer. */
ModalPanel {
    id: root

    required property ImportCourse course

    heading: ""
    opened: course.column !== ""
    primaryText: qsTr("Leave it as it is")
    title: qsTr("What does “%1” hold?").arg(_column)

    property string _column: ""
    property string _samples: ""

    leading: Column {
        spacing: Theme.gap
        width: Theme.portrait ? root.width - Theme.px(208) : Math.min(root.width * 0.5, Theme.px(640))

        HeadingText {
            text: root.title
            width: parent.width
        }

        LabelText {
            text: root._samples
            visible: text !== ""
            width: parent.width
        }

        Item {
            height: flick.height
            width: parent.width

            Flickable {
                id: flick

                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height
                contentHeight: answers.implicitHeight
                contentWidth: width
                // What the window leaves beside the question and the way out.
                height: Math.min(contentHeight, root.height - Theme.px(Theme.portrait ? 500 : 320))
                width: parent.width - Theme.gap

                Flow {
                    id: answers

                    spacing: Theme.rowGap
                    width: flick.width

                    Repeater {
                        model: root.course.fields

                        ChoiceButton {
                            required property string field
                            required property string title
                            required chosen

                            leftPadding: Theme.px(20)
                            rightPadding: Theme.px(20)
                            sizes: ["label"]
                            text: title

                            onClicked: root.course.chooseField(field)
                        }
                    }
                }
            }

            ScrollMark {
                anchors.right: parent.right
                flick: flick
            }
        }
    }

    onOpenedChanged: {
        if (opened) {
            _column = course.column;
            _samples = course.columnSamples;
        }
    }
    onPrimaryChosen: root.course.closeColumn()
    onQuietChosen: root.course.closeColumn()
}
