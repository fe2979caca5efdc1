pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A badge is lost: it holds no more, and there is a new one at once, printed or shown as a code to be photographed. */
FocusScope {
    id: root

    required property DeskAbout about

    readonly property bool _given: about.badgeCode !== ""

    /** The person is done. */
    signal closed

    /** Begins with nothing done. */
    function begin() {
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: root.begin()

    Item {
        id: start

        focus: true
    }

    BodyText {
        id: sentence

        Accessible.name: text
        Accessible.role: root._given ? Accessible.AlertMessage : Accessible.StaticText
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        text: !root._given ? qsTr("The lost badge opens nothing any more, and they get a new one at once.") : root.about.badgeRows.length > 0 ? qsTr("This is the new badge: let them take a photo of it, or print it later.") : qsTr("The new badge is being printed.")
        weight: Theme.medium
    }

    QrCode {
        id: picture

        readonly property real _room: Math.min(root.width - 2 * Theme.px(24), code.y - sentence.y - sentence.height - 2 * Theme.rowGap)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: sentence.bottom
        anchors.topMargin: Theme.rowGap
        height: Math.max(0, Math.min(Theme.px(328), _room))
        rows: root.about.badgeRows
        spoken: root.about.badgeCode
        visible: rows.length > 0
        width: height
    }

    LabelText {
        id: code

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        horizontalAlignment: Text.AlignHCenter
        text: root.about.badgeCode
        visible: root._given
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            id: quiet

            height: Math.max(implicitHeight, issue.implicitHeight)
            text: root._given ? qsTr("Close") : qsTr("Cancel")
            width: root._given ? parent.width : (parent.width - parent.spacing) * 0.4

            onClicked: root.closed()
        }

        PrimaryButton {
            id: issue

            height: quiet.height
            iconName: "card"
            text: qsTr("New badge")
            visible: !root._given
            width: (parent.width - parent.spacing) * 0.6

            onClicked: root.about.replaceBadge()
        }
    }
}
