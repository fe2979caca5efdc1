pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The question what a column holds, with every field as an answer, in groups and columns. */
ModalPanel {
    id: root

    required property ImportCourse course

    heading: ""
    opened: course.column !== ""
    primaryText: qsTr("Leave it as it is")
    stacked: true
    title: qsTr("What does “%1” hold?").arg(_column)

    property string _column: ""
    property string _samples: ""

    /** The question about a column is answered or left. */
    signal columnLeft(name: string)

    leading: Column {
        id: lead

        spacing: Theme.rowGap
        width: root.innerWidth

        FittingText {
            id: question

            lines: 2
            sizes: ["heading", "body"]
            text: root.title
            width: parent.width
        }

        LabelText {
            id: samples

            elide: Text.ElideRight
            maximumLineCount: 2
            text: root._samples
            visible: text !== ""
            width: parent.width
        }

        Item {
            height: flick.height
            width: parent.width

            WholeParts {
                id: flick

                // What the window leaves beside the question and the way out.
                height: Math.min(contentHeight, root.height - Theme.px(232) - Theme.buttonHeight - question.height - samples.height)
                side: Theme.half
                width: parent.width + 2 * side
                x: -side

                Flow {
                    id: answers

                    readonly property int _columns: Math.max(2, Math.min(4, Math.floor(width / Theme.px(206 * Theme.largerScale))))

                    spacing: Theme.rowGap
                    width: parent.width

                    Repeater {
                        model: root.course.fields

                        FieldDelegate {
                            required property string field
                            required property int index

                            // Nothing is cut through its letters, and no heading stands alone.
                            opacity: flick.showsWhole(y, heading ? height + answers.spacing + Theme.touch : height) ? 1 : 0
                            width: heading ? answers.width : Math.floor((answers.width - (answers._columns - 1) * answers.spacing) / answers._columns)

                            required chosen
                            required heading
                            required title

                            Component.onCompleted: {
                                if (index === 0) {
                                    root.first = button;
                                }
                                if (index === root.course.fields.count - 1) {
                                    root.last = button;
                                }
                            }
                            onPicked: root.course.chooseField(field)
                        }
                    }
                }
            }

            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(24)
                flick: flick
            }
        }
    }

    onOpenedChanged: {
        if (opened) {
            _column = course.column;
            _samples = course.columnSamples;
        } else {
            columnLeft(_column);
        }
    }
    onPrimaryChosen: root.course.closeColumn()
    onQuietChosen: root.course.closeColumn()
}
