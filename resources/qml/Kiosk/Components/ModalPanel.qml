pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

/** A question over a page: nothing behind it can be touched until it is answered. */
FocusScope {
    id: root

    required property string title
    required property string primaryText
    property bool opened: false
    property string sentence: ""
    /** How many lines the sentence may take before it is set smaller. */
    property int sentenceLines: 3
    property string quietText: ""
    /** The title as it stands beside the answers; empty where `leading` shows it. */
    property string heading: title
    property Component leading: null
    /** The answers stand below what leads, which has the whole width. */
    property bool stacked: Theme.portrait
    /** What the keyboard comes to after the answers and before them, where `leading` can be worked with. */
    property Item first: null
    property Item last: null
    readonly property alias innerWidth: layout.width
    /** The way on cannot be undone: Enter alone takes the way out. */
    property bool careful: false

    /** The person chose the way out, or pressed Escape. */
    signal quietChosen
    /** The person chose the way on. */
    signal primaryChosen

    /** It was closed, and somebody touched what is behind before it had faded. */
    property bool _gone: false

    function _begin() {
        _gone = false;
        if (opened) {
            (careful ? quiet : primary).forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    opacity: opened ? 1 : 0
    visible: opacity > 0 && !_gone

    Component.onCompleted: root._begin()
    Keys.onEscapePressed: root.quietChosen()
    onOpenedChanged: root._begin()

    Behavior on opacity {
        NumberAnimation {
            duration: root.opened ? Theme.pageMs : Theme.leaveMs
            easing.bezierCurve: root.opened ? Theme.easeOut : Theme.easeIn
            easing.type: Easing.BezierSpline
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        id: panel

        readonly property real inset: Theme.px(Theme.portrait ? 40 : 72)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        enabled: !root._gone
        height: Math.max(Theme.px(400), layout.implicitHeight + 2 * Theme.px(48))
        radius: Theme.radiusDialog

        GridLayout {
            id: layout

            anchors.left: parent.left
            anchors.leftMargin: panel.inset
            anchors.right: parent.right
            anchors.rightMargin: panel.inset
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.px(80)
            columns: root.stacked ? 1 : 2
            rowSpacing: Theme.px(32)

            Loader {
                Layout.alignment: Qt.AlignLeft | Qt.AlignVCenter
                active: root.leading !== null && root.visible
                sourceComponent: root.leading
                visible: root.leading !== null
            }

            ColumnLayout {
                Layout.alignment: root.heading === "" ? Qt.AlignBottom : Qt.AlignVCenter
                Layout.fillHeight: root.heading !== ""
                Layout.fillWidth: true
                spacing: Theme.rowGap

                FittingText {
                    Layout.fillWidth: true
                    sizes: ["title", "heading"]
                    text: root.heading
                    visible: text !== ""
                }

                FittingText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: root.careful ? -1 : Theme.px(640)
                    balanced: !root.careful
                    color: Theme.soft
                    lines: root.sentenceLines
                    sizes: ["body"]
                    text: root.sentence
                    visible: text !== ""
                    weight: Theme.regular
                }

                GridLayout {
                    id: ways

                    /** In large letters upright they stand one below the other. */
                    readonly property bool _below: Theme.largeText && Theme.portrait

                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.px(40)
                    columnSpacing: Theme.gap
                    columns: _below ? 1 : 2
                    rowSpacing: Theme.gap

                    QuietButton {
                        id: quiet

                        KeyNavigation.tab: primary
                        Layout.fillHeight: !ways._below
                        Layout.fillWidth: root.careful || ways._below
                        Layout.maximumWidth: root.careful || ways._below ? -1 : layout.width / 2
                        Layout.minimumWidth: Theme.px(Theme.portrait ? 160 : 208)
                        Layout.preferredWidth: root.careful ? Theme.px(208) : -1
                        text: root.quietText
                        visible: text !== ""

                        onClicked: root.quietChosen()
                    }

                    PrimaryButton {
                        id: primary

                        KeyNavigation.backtab: root.last ?? (quiet.visible ? quiet : primary)
                        KeyNavigation.tab: root.first ?? (quiet.visible ? quiet : primary)
                        Layout.fillHeight: !ways._below
                        Layout.fillWidth: true
                        Layout.preferredWidth: root.careful ? Theme.px(208) : -1
                        danger: root.careful
                        focus: true
                        text: root.primaryText

                        onClicked: root.primaryChosen()
                    }
                }
            }
        }
    }

    // A finger that comes down while it fades is meant for what is behind.
    Item {
        anchors.fill: parent
        visible: !root.opened

        PointHandler {
            onActiveChanged: {
                if (active) {
                    root._gone = true;
                }
            }
        }
    }
}
