pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The guest who was opened: who is told when they come, and one more who is to be told. */
PreviewPane {
    id: root

    required property OrganiserAwaited awaited

    readonly property bool _opened: awaited.name !== ""

    detail: _opened ? awaited.detail : qsTr("It is told here, and at desks whose settings say so, once somebody comes in who is awaited.")
    iconName: "star"
    title: _opened ? awaited.name : qsTr("Who is told?")

    foot: Row {
        spacing: Theme.rowGap
        visible: root._opened
        width: parent.width

        QuietButton {
            id: back

            iconName: "back"
            text: qsTr("Back")

            onClicked: root.awaited.goBack()
        }

        PrimaryButton {
            text: qsTr("Tell them")
            width: parent.width - back.width - parent.spacing

            onClicked: root.awaited.tell(who.text)
        }
    }

    Column {
        id: waiters

        spacing: Theme.half
        visible: root._opened
        width: parent.width

        Repeater {
            model: root.awaited.waiters

            Item {
                id: waiter

                required property int index
                required property string name

                height: Math.max(Theme.buttonHeight, words.height)
                opacity: root.showsWhole(waiters.y + y, height) ? 1 : 0
                width: parent?.width ?? 0

                LabelText {
                    id: words

                    anchors.left: parent.left
                    anchors.right: end.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    text: waiter.name
                    weight: Theme.semibold
                }

                QuietButton {
                    id: end

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    height: Theme.buttonHeight
                    spoken: qsTr("Tell %1 no more").arg(waiter.name)
                    text: qsTr("No more")

                    onClicked: root.awaited.tellNoMore(waiter.index)
                }
            }
        }
    }

    EntryField {
        id: who

        label: qsTr("Who waits, by name; empty for yourself")
        maximumLength: 80
        opacity: root.showsWhole(y, height) ? 1 : 0
        visible: root._opened
        width: parent.width
        wrong: root.awaited.wrong

        onAccepted: root.awaited.tell(text)

        Connections {
            function onCountChanged() {
                who.clear();
            }

            target: root.awaited.waiters
        }
    }
}
