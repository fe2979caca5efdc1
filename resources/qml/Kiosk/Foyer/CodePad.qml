pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A pad for the letters and digits of a badge code, for staff at a kiosk whose reader is out of order. */
FocusScope {
    id: root

    required property bool opened

    property string _typed: ""
    readonly property string _symbols: "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    readonly property int _length: 18
    /** Its buttons have no room beside each other. */
    readonly property bool _lean: Theme.largeText && Theme.portrait

    /** The whole code was typed. */
    signal codeEntered(code: string)
    /** The person does not want to type a code. */
    signal closed

    /** Takes one symbol. */
    function enter(symbol: string) {
        if (_typed.length < _length) {
            _typed += symbol;
        }
    }

    /** Takes back the last symbol. */
    function takeBack() {
        _typed = _typed.slice(0, -1);
    }

    function _send() {
        const code = _typed;
        _typed = "";
        codeEntered(code);
    }

    Accessible.name: qsTr("Type a code")
    Accessible.role: Accessible.Dialog
    visible: opened

    Keys.onEscapePressed: root.closed()
    onOpenedChanged: _typed = ""

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginFoyer
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginFoyer
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        color: Theme.surface
        height: stack.implicitHeight + 2 * Theme.px(28)
        radius: Theme.radiusDialog

        ColumnLayout {
            id: stack

            anchors.left: parent.left
            anchors.margins: Theme.px(28)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(20)

            FittingText {
                Layout.fillWidth: true
                sizes: ["heading", "body"]
                text: qsTr("The code under the square on the badge")
            }

            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.accentLine
                border.width: Theme.px(3)
                color: Theme.surface
                implicitHeight: Math.max(Theme.touch, shownCode.implicitHeight + Theme.gap)
                radius: Theme.radiusButton

                HeadingText {
                    id: shownCode

                    Accessible.name: qsTr("%1 of %2 typed").arg(root._typed.length).arg(root._length)
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(24)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    font.letterSpacing: Theme.px(2)
                    tabular: true
                    text: root._typed.replace(/(.{4})(?=.)/g, "$1 ")
                    weight: Theme.semibold
                }
            }

            GridLayout {
                Layout.fillWidth: true
                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: false
                columnSpacing: Theme.rowGap
                columns: Theme.portrait ? 6 : 11
                rowSpacing: Theme.rowGap

                Repeater {
                    model: root._symbols.split("")

                    PadKey {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        implicitHeight: Math.max(Theme.touch, Theme.headingLine + Theme.half)
                        implicitWidth: 0
                        text: modelData

                        onClicked: root.enter(modelData)
                    }
                }

                PadKey {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "del"
                    implicitHeight: Math.max(Theme.touch, Theme.headingLine + Theme.half)
                    implicitWidth: 0
                    spoken: qsTr("Delete the last symbol")

                    onClicked: root.takeBack()
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: root._lean ? 1 : 3
                rowSpacing: Theme.rowGap

                QuietButton {
                    Layout.fillWidth: root._lean
                    iconName: "back"
                    text: qsTr("Back")

                    onClicked: root.closed()
                }

                Item {
                    Layout.fillWidth: true
                    visible: !root._lean
                }

                PrimaryButton {
                    Layout.fillWidth: root._lean
                    Layout.maximumWidth: root._lean ? Number.POSITIVE_INFINITY : Theme.px(380) * (Theme.largeText ? 1.4 : 1)
                    Layout.minimumWidth: 0
                    enabled: root._typed.length === root._length
                    text: enabled ? qsTr("Use this code") : qsTr("Waiting for the whole code")

                    onClicked: root._send()
                }
            }
        }
    }
}
