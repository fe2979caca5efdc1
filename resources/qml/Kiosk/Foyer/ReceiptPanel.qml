pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The receipt of what a visitor took back or asked for: for the eye, and as a code for a phone's camera. */
SheetPanel {
    id: root

    required property StoredActs acts

    title: acts.receiptTitle

    Item {
        readonly property bool beside: !Theme.portrait && !Theme.hugeText

        implicitHeight: beside ? Math.max(words.height, picture.height) : words.height + Theme.gap + picture.height
        width: parent.width

        Column {
            id: words

            anchors.left: parent.left
            spacing: Theme.px(12)
            width: parent.beside ? parent.width - picture.width - Theme.px(40) : parent.width

            HeadingText {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: root.acts.receiptSentence
                width: parent.width
            }

            BodyText {
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: root.acts.receiptWhen
                width: parent.width
            }

            HeadingText {
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: qsTr("Receipt %1").arg(Theme.isolated(root.acts.receiptNumber))
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: root.acts.receiptNext
                width: parent.width
            }

            LabelText {
                opacity: root.showsWhole(y, height) ? 1 : 0
                text: qsTr("Point your phone’s camera at the code, or note the number: staff find this by it.")
                width: parent.width
            }
        }

        Item {
            id: place

            anchors.right: parent.right
            height: picture.height
            width: parent.beside ? picture.width : parent.width
            y: parent.beside ? 0 : words.height + Theme.gap

            QrCode {
                id: picture

                anchors.horizontalCenter: parent.horizontalCenter
                height: Theme.px(320)
                rows: root.acts.receiptCode
                spoken: qsTr("Code of your receipt")
                width: height
            }
        }
    }
}
