pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Asks why a badge is printed again; the answer, from a fixed list, is kept with it. */
FocusScope {
    id: root

    required property string name
    required property string organisation

    readonly property list<string> _reasons: ["lost", "damaged", "misprinted", "corrected"]
    readonly property list<string> _texts: [qsTr("It is lost"), qsTr("It is damaged"), qsTr("It was misprinted"), qsTr("The name was corrected")]

    /** Asks with no reason chosen: Enter alone prints nothing. */
    function begin() {
        body.contentY = 0;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** The person named a reason. */
    signal reasonGiven(reason: string)
    /** The person wants nothing printed. */
    signal dismissed

    Accessible.name: title.text + " " + name + ", " + organisation
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: (reasons.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.dismissed()
    Keys.onPressed: event => {
        const reason = root._reasons[event.text.charCodeAt(0) - 49] ?? "";
        if (reason !== "") {
            event.accepted = true;
            root.reasonGiven(reason);
        }
    }

    Item {
        id: start

        focus: true
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
    }

    Flickable {
        id: body

        readonly property Item _focused: Window.activeFocusItem

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, head.y + head.height + Theme.gap + answers.height + Theme.px(24))
        contentWidth: width
        interactive: contentHeight > height

        // A reason that the arrows reach is brought into sight.
        on_FocusedChanged: {
            if (interactive && root.visible && _focused?.parent === grid || _focused === leave) {
                const top = _focused.mapToItem(contentItem, 0, 0).y;
                contentY = Math.max(Math.min(contentY, top), top + _focused.height + Theme.gap - height);
            }
        }

        Column {
            id: head

            anchors.left: parent.left
            anchors.margins: Theme.px(32)
            anchors.right: parent.right
            anchors.top: parent.top

            LabelText {
                id: title

                text: qsTr("Print the badge again of")
                weight: Theme.medium
                width: parent.width
            }

            FittingText {
                lines: 1
                sizes: ["heading", "body", "label"]
                text: root.name
                width: parent.width
            }

            FittingText {
                lines: 1
                sizes: ["label"]
                text: root.organisation
                visible: text !== ""
                weight: Theme.regular
                width: parent.width
            }

            LabelText {
                text: qsTr("Why? A lost badge opens nothing any more.")
                topPadding: Theme.half
                width: parent.width
            }
        }

        Column {
            id: answers

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(24)
            anchors.right: parent.right
            spacing: Theme.rowGap

            Grid {
                id: grid

                readonly property real share: (width - (columns - 1) * spacing) / columns

                columns: root.width >= Theme.px(560) ? 2 : 1
                spacing: Theme.rowGap
                width: parent.width

                Repeater {
                    id: reasons

                    model: root._reasons.length

                    ReasonButton {
                        required property int index

                        keyCap: index + 1
                        text: root._texts[index]
                        width: grid.share

                        KeyNavigation.down: reasons.itemAt(index + 1) ?? leave
                        onClicked: root.reasonGiven(root._reasons[index])
                    }
                }
            }

            ReasonButton {
                id: leave

                fill: Theme.surface
                fillPressed: Theme.a10
                keyCap: qsTr("Esc")
                text: qsTr("Print nothing")
                width: parent.width

                onClicked: root.dismissed()
            }
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowGap
        flick: body
        inset: Theme.radiusDialog
    }
}
