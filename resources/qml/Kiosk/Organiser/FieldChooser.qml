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
    title: qsTr("What does “%1” hold?").arg(Theme.isolated(_column))

    property string _column: ""
    property string _samples: ""

    /** Somebody typed a letter outside of the search. */
    signal typed(text: string)
    /** The question about a column is answered or left. */
    signal columnLeft(name: string)

    leading: Column {
        id: lead

        Connections {
            function onTyped(text: string) {
                search.focusInput();
                search.text += text;
                root.course.findField(search.text);
            }

            target: root
        }

        spacing: Theme.rowGap
        width: root.innerWidth

        FittingText {
            id: question

            lines: 2
            sizes: ["heading", "body"]
            text: root.title
            width: parent.width
        }

        EntryField {
            id: search

            iconName: "search"
            keyCap: qsTr("Esc")
            maximumLength: 60
            placeholder: qsTr("Find a field")
            width: parent.width

            Component.onCompleted: root.first = search
            onAccepted: root.course.chooseFirst()
            onEdited: text => root.course.findField(text)
            onEscaped: {
                if (text === "") {
                    root.course.closeColumn();
                } else {
                    clear();
                }
            }
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
                height: Math.min(contentHeight, root.height - Theme.px(248) - Theme.buttonHeight - question.height - search.height - samples.height)
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

            MoreMark {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: flick.bottom
                anchors.topMargin: (visibleHeight - height) / 2 + Theme.half
                flick: flick
            }
        }
    }

    // Whatever is typed looks for a field, wherever the keyboard is.
    Keys.onPressed: event => {
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
        if (plain && event.text > " " && event.text !== "\x7f") {
            event.accepted = true;
            root.typed(event.text);
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
