pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A field for a line of text, with its label above it and what is wrong with it below. */
FocusScope {
    id: root

    property alias text: input.text
    property alias hints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias capitals: input.font.capitalization
    property string label: ""
    property string placeholder: ""
    property string iconName: ""
    property string keyCap: ""
    property string wrong: ""
    property string spoken: label !== "" ? label : placeholder
    readonly property bool typing: input.activeFocus
    /** What is typed is a code, an address or a figure: it begins at the left in every language. */
    property bool leftToRight: false
    /** What is typed is not to be read by whoever looks on. */
    property bool hidden: false
    /** Escape does something here; else it is left to what the field stands on. */
    property bool takesEscape: true
    /** Digits choose something instead of being typed. */
    property bool digitsChoose: false

    // An alignment that is stated is mirrored with the page.
    readonly property int _start: leftToRight && Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft

    /** The person changed the text. */
    signal edited(text: string)
    /** The person pressed Enter. */
    signal accepted
    /** The person pressed Escape, or tapped its cap. */
    signal escaped
    /** The person pressed a digit from 1 to 9 where digits choose. */
    signal digitPressed(digit: int)
    /** The person pressed the arrow up. */
    signal movedUp
    /** The person pressed the arrow down. */
    signal movedDown

    /** Gives the field the keyboard. */
    function focusInput() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** Empties the field, as the person's own edit. */
    function clear() {
        if (input.text !== "") {
            input.clear();
            edited("");
        }
    }

    implicitHeight: stack.implicitHeight
    implicitWidth: Theme.px(488)

    Column {
        id: stack

        spacing: Theme.rowGap
        width: parent.width

        LabelText {
            Accessible.ignored: true
            color: Theme.ink
            text: root.label
            visible: root.label !== ""
            weight: Theme.medium
            width: parent.width
        }

        Rectangle {
            id: box

            border.color: input.activeFocus ? Theme.focusRing : root.wrong !== "" ? Theme.ink : Theme.edge
            border.width: input.activeFocus || root.wrong !== "" || Theme.highContrast ? Theme.px(3) : Math.max(1, Theme.px(2))
            color: root.enabled ? Theme.surface : Theme.sunken
            // A hint of two lines in large letters stands in it whole.
            height: Math.max(Theme.touch, Theme.bodyLine + 2 * Theme.gap, Theme.largeText && hint.visible ? hint.height + 2 * Theme.rowGap : 0)
            radius: Theme.radiusButton
            width: parent.width

            TapHandler {
                onTapped: root.focusInput()
            }

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                visible: root.iconName !== ""
            }

            TextInput {
                id: input

                Accessible.name: root.spoken
                Accessible.role: Accessible.EditableText
                activeFocusOnTab: true
                anchors.left: parent.left
                anchors.leftMargin: root.iconName === "" ? Theme.px(22) : Theme.px(68)
                anchors.right: parent.right
                anchors.rightMargin: cap.visible ? cap.width + Theme.px(32) : Theme.px(22)
                anchors.verticalCenter: parent.verticalCenter
                clip: true
                color: root.enabled ? Theme.ink : Theme.soft
                echoMode: root.hidden ? TextInput.Password : TextInput.Normal
                focus: true
                font.family: Theme.textFamily
                font.features: ({
                        "ss03": 1,
                        "cv05": 1
                    })
                font.letterSpacing: Theme.body.tracking
                font.pixelSize: Theme.bodySize
                font.weight: Theme.medium
                // Stated: a name in other letters than the page's would jump to the far end from its hint.
                horizontalAlignment: root._start
                selectByMouse: true
                selectedTextColor: Theme.ink
                selectionColor: Theme.a20
                verticalAlignment: TextInput.AlignVCenter

                Keys.onDownPressed: root.movedDown()
                Keys.onEscapePressed: event => {
                    event.accepted = root.takesEscape;
                    root.escaped();
                }
                Keys.onPressed: event => {
                    if (root.digitsChoose && event.text >= "1" && event.text <= "9") {
                        event.accepted = true;
                        root.digitPressed(Number(event.text));
                    }
                }
                Keys.onUpPressed: root.movedUp()
                cursorDelegate: Rectangle {
                    color: Theme.accentLine
                    visible: input.cursorVisible
                    width: Theme.px(3)
                }

                onAccepted: root.accepted()
                onTextEdited: root.edited(text)
            }

            FittingText {
                id: hint

                Accessible.ignored: true
                alignment: root._start
                anchors.left: input.left
                anchors.leftMargin: root.leftToRight && Theme.rightToLeft ? 0 : Theme.rowGap
                anchors.right: input.right
                anchors.rightMargin: root.leftToRight && Theme.rightToLeft ? Theme.rowGap : 0
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.soft
                sizes: ["body", "label"]
                text: root.placeholder
                visible: input.text === "" && input.preeditText === ""
                weight: Theme.regular
            }

            KeyCap {
                id: cap

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                text: root.keyCap
                visible: root.keyCap !== "" && input.text !== ""

                TapHandler {
                    gesturePolicy: TapHandler.WithinBounds
                    margin: Theme.px(20)

                    onTapped: root.escaped()
                }
            }
        }

        LabelText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.ink
            // A name with a slash, such as Europe/Istanbul, stays on one line.
            text: root.wrong.replace(/([A-Za-z])\/([A-Za-z])/g, "$1/\u2060$2")
            visible: root.wrong !== ""
            weight: Theme.semibold
            width: parent.width
        }
    }
}
