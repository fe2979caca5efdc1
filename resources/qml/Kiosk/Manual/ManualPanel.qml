pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** The manual over a screen: one page that scrolls, and the pages beside it where there are several to read. */
FocusScope {
    id: root

    /** The page that opens, and those beside it; one alone has no tabs. */
    required property string topic
    required property list<string> topics
    required property string language

    readonly property real _step: Theme.px(80)
    property string _shown: topic

    /** The person has read enough. */
    signal closed

    function _scroll(distance: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance));
    }

    function _nameOf(topic: string): string {
        switch (topic) {
        case "desk":
            return qsTr("Desk");
        case "foyer":
            return qsTr("Foyer");
        case "organiser":
            return qsTr("Organiser");
        case "hub":
            return qsTr("Many kiosks");
        default:
            return qsTr("Files and commands");
        }
    }

    Accessible.name: page.title
    Accessible.role: Accessible.Dialog

    Keys.onDownPressed: root._scroll(root._step)
    Keys.onEscapePressed: root.closed()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            root._scroll(flick.height - root._step);
            break;
        case Qt.Key_PageUp:
            root._scroll(root._step - flick.height);
            break;
        case Qt.Key_Home:
            root._scroll(-flick.contentHeight);
            break;
        case Qt.Key_End:
            root._scroll(flick.contentHeight);
            break;
        }
        event.accepted = true;
    }
    Keys.onUpPressed: root._scroll(-root._step)

    Component.onCompleted: root.forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onClicked: root.closed()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.px(24)
        anchors.top: parent.top
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        radius: Theme.radiusDialog
        width: Math.min(parent.width - 2 * Theme.px(24), Theme.px(1120))

        MouseArea {
            anchors.fill: parent
        }

        FittingText {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: close.left
            anchors.rightMargin: Theme.gap
            anchors.top: parent.top
            anchors.topMargin: Theme.px(28)
            lines: 1
            sizes: ["title", "heading", "body"]
            text: page.title
        }

        QuietButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(24)
            iconName: "x"
            text: qsTr("Close")

            onClicked: root.closed()
        }

        Flow {
            id: tabs

            anchors.left: heading.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: heading.height > close.height ? heading.bottom : close.bottom
            anchors.topMargin: visible ? Theme.rowGap : 0
            height: visible ? implicitHeight : 0
            spacing: Theme.rowGap
            visible: root.topics.length > 1

            Repeater {
                model: root.topics

                QuietButton {
                    required property string modelData

                    Accessible.checkable: true
                    chosen: root._shown === modelData
                    implicitHeight: Theme.touch
                    text: root._nameOf(modelData)

                    onClicked: {
                        root._shown = modelData;
                        flick.contentY = 0;
                        root.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
            }
        }

        Flickable {
            id: flick

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(20)
            anchors.left: heading.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: tabs.bottom
            anchors.topMargin: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: page.height
            contentWidth: width

            ManualText {
                id: page

                language: root.language
                topic: root._shown
                width: flick.width
            }
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            color: Theme.edge
            height: Math.max(Theme.px(48), flick.height * flick.visibleArea.heightRatio)
            radius: width / 2
            visible: flick.visibleArea.heightRatio < 0.99
            width: Theme.px(6)
            y: flick.y + flick.visibleArea.yPosition * flick.height
        }
    }
}
